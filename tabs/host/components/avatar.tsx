/** First letters of the first and the last name. */
export function Avatar({ name }: { name: string }) {
  const words = name.split(/\s+/).filter((word) => word !== '')
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(firstLetter)
  return (
    <span className="avatar" aria-hidden="true">
      {letters.join('').toLocaleUpperCase()}
    </span>
  )
}

/** A letter may be several code points: "é", or a syllable of Devanagari. */
function firstLetter(word = ''): string {
  const [first] = new Intl.Segmenter().segment(word)
  return first?.segment ?? ''
}
