/** At most so many characters, counted as people count them; a cut is shown. */
export function shorten(value: string, longest: number): string {
  const characters = [...value]
  return characters.length <= longest ? value : `${characters.slice(0, longest - 1).join('')}…`
}
