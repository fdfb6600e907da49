/** Why somebody has no place with one they ask about. */
export type Objection =
  /** All places there went to people who fit at least as well. */
  | 'taken-by-stronger-fit'
  /** The places went to others so that all together have more, or so that more have somebody at all. */
  | 'better-for-all-together'
  /** Whom they have fits better. */
  | 'less-in-common'
  /** As good, but with more people to look after. */
  | 'more-to-look-after'
  /** Equal in everything: the round's seed decided. */
  | 'drawn'
  /** All that is said where a pause, a decline or two who are kept apart may have a part in it. */
  | 'not-available'

export interface Alternative {
  /** By rules that are nobody else's business as well as by the others. */
  isAllowed: boolean
  /** Points in common with whom they have, load left out; null for somebody without a place. */
  own: number | null
  /** Points in common with the one they ask about, load left out. */
  theirs: number
  /** Points in common of those who have the places there. */
  holders: readonly number[]
  freePlaces: number
  /** People that each of the two looked after before. */
  ownLoad: number
  theirLoad: number
}

/**
 * Reasons that are true whether or not the two may be paired come first: an answer that changed with a
 * never-pair entry alone would give it away.
 */
export function judgeAlternative(alternative: Alternative): Objection {
  const { isAllowed, own, theirs, holders, freePlaces } = alternative
  const isFull = freePlaces <= 0
  if (isFull && holders.length > 0 && holders.every((points) => points >= theirs)) return 'taken-by-stronger-fit'
  if (own !== null && own > theirs) return 'less-in-common'
  if (!isAllowed) return 'not-available'
  if (isFull) return 'better-for-all-together'
  return own === null ? 'not-available' : judgeEquals(alternative)
}

function judgeEquals({ own, theirs, ownLoad, theirLoad }: Alternative): Objection {
  return own !== theirs || ownLoad < theirLoad ? 'more-to-look-after' : 'drawn'
}
