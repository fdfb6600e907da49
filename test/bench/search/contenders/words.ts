import { fold } from '../../../../shared/search/fold.ts'

/** The folded words of a query, at most twelve: more is not a search but a paste. */
export function words(query: string): string[] {
  return fold(query.slice(0, 500))
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 12)
}
