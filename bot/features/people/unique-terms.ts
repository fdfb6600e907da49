/** The same skill typed twice, in another case, is one skill. */
export function uniqueTerms(terms: readonly string[]): string[] {
  return [...new Map(terms.map((term) => [term.toLowerCase(), term])).values()]
}
