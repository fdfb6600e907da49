/** Letters that Unicode does not decompose, as people type them without their marks. */
const PLAIN: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
}

/**
 * Text as search compares it: without case, accents and punctuation, words apart by one space.
 * Folding happens here, so that neither engine needs an extension for it.
 */
export function fold(text: string): string {
  return (
    withoutMarks(text.toLowerCase())
      // Vowel signs of Indic scripts are marks that take space: they stay in their word.
      .replace(/[^\p{L}\p{N}\p{Mc}+#.]+/gu, ' ')
      // A full stop ends a sentence; inside or before a word it belongs to it (node.js, .net).
      .replace(/\.+(?= |$)/g, '')
      .trim()
  )
}

function withoutMarks(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłıħŋ]/g, (letter) => PLAIN[letter] ?? letter)
}

/** A folded word as a LIKE pattern part, with nothing left that LIKE would read as its own. */
export function escapeLike(word: string): string {
  return word.replace(/[\\%_]/g, '\\$&')
}
