import { fold } from './fold.ts'

/** Points for a term that is found as a whole word, and by its beginning; null where that finds nothing. */
export interface Points {
  whole: number | null
  beginning: number | null
}

/** Where in a document a text stands, and what it is worth to find a word there. */
export const fieldPoints = {
  name: { whole: 100, beginning: 60 },
  /** Another spelling of the name: the Latin letters of the user name. */
  alias: { whole: 96, beginning: 56 },
  initials: { whole: 50, beginning: null },
  /** Initials that also stand for something at work: whoever types HR rarely means Hanna Ruiz. */
  commonInitials: { whole: 20, beginning: null },
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
} as const satisfies Record<string, Points>
export type Field = keyof typeof fieldPoints

/**
 * Documents with every word of the query in their name come before all others. Where only some of
 * the words can be a name ("maria lisbon"), a name is worth more than a skill, but the beginning of
 * one less than a whole word elsewhere: Paris is the place before it is the beginning of Parisi.
 */
export const pointsBesideOtherWords: Partial<Record<Field, Points>> = {
  name: { whole: 60, beginning: 30 },
  alias: { whole: 58, beginning: 28 },
  initials: { whole: 34, beginning: null },
  /** Several words that are all in the title mean just that title. */
  title: { whole: 41, beginning: 27 },
}

/** The same for a word that people at work use for something else (`synonyms.ts`): "ai london" is not Ai in London. */
export const pointsOfCommonWords: Partial<Record<Field, Points>> = {
  ...pointsBesideOtherWords,
  name: { whole: 34, beginning: 20 },
  alias: { whole: 33, beginning: 19 },
  initials: { whole: 20, beginning: null },
}

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
