import { fold } from './fold.ts'

/**
 * Where in a document a text stands, with the points a word earns that is found there: as a whole
 * word, and as the beginning of one. A query is ordered by the sum over its words, so the distance
 * between two classes is what keeps names first: however well a word of the pitch fits, it never
 * passes a name.
 */
export const fieldPoints = {
  name: { whole: 100, beginning: 60 },
  /** Another spelling of the name: the Latin letters of the user name. */
  alias: { whole: 96, beginning: 56 },
  initials: { whole: 50, beginning: 0 },
  /** Initials that also stand for something at work: whoever types HR rarely means Hanna Ruiz. */
  commonInitials: { whole: 38, beginning: 0 },
  skill: { whole: 40, beginning: 26 },
  title: { whole: 40, beginning: 26 },
  /** Department, office, city and country; of a group its kind, of an event its place. */
  place: { whole: 36, beginning: 22 },
  /** Somebody else whom it is about: the lead of a group, the host of an event. */
  person: { whole: 30, beginning: 18 },
  language: { whole: 30, beginning: 18 },
  interest: { whole: 16, beginning: 10 },
  /** Free text: a pitch, a purpose, a description. */
  text: { whole: 8, beginning: 4 },
} as const
export type Field = keyof typeof fieldPoints

export interface FieldText {
  field: Field
  text: string
}

/** What is searched: nothing in it may be hidden from anybody in the tenant. */
export interface SearchDocument {
  id: string
  texts: readonly FieldText[]
  /** What it can be filtered by and preferred for; made by `facet`. */
  facets: readonly string[]
  /** 0 to 1: which of two equally fitting documents comes first. */
  quality: number
}

export type FacetKind =
  'is' | 'department' | 'office' | 'language' | 'skill' | 'wants' | 'likes' | 'kind' | 'group' | 'way'

/** One value of one kind, so written that case and accents make no difference. */
export function facet(kind: FacetKind, value: string): string {
  return `${kind}:${fold(value)}`
}
