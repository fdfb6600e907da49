const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/**
 * The Markdown that Teams shows in a card: bold, italic, links, bullets. Everything else is text.
 *
 * @returns HTML in which nothing but these has become an element.
 */
export function renderMarkdown(text: string): string {
  const lines = escape(text).split(/\r\n|\r|\n/)
  const html = lines.map((line) => {
    const [, item] = /^[-*] +(.*)$/.exec(line) ?? []
    return item === undefined ? { isItem: false, html: inline(line) } : { isItem: true, html: inline(item) }
  })
  return html
    .map((line, index) => {
      if (!line.isItem) return `<p>${line.html}</p>`
      const opens = html[index - 1]?.isItem === true ? '' : '<ul>'
      const closes = html[index + 1]?.isItem === true ? '' : '</ul>'
      return `${opens}<li>${line.html}</li>${closes}`
    })
    .join('')
}

/** A character behind a backslash stands for itself: as an entity it means nothing to what follows. */
function escape(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
    .replace(/\\([\\*_[\]`#])/g, (_, character: string) => `&#${String(character.charCodeAt(0))};`)
}

function inline(text: string): string {
  return text
    .replace(/\[([^\]]+)\]\((https?:[^)\s]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|\s)[_*]([^_*]+)[_*](?=$|[\s.,;:!?])/g, '$1<em>$2</em>')
}
