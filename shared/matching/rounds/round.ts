import type { BoundedWeight } from '../weight-table.ts'
import type { RoundWeights } from './weights.ts'
import type { WorkWeek } from './work-week.ts'

export type GroupSize = 2 | 3 | 4

/** Somebody who takes part in this round. Who is paused, away, gone or out of reach is not handed in. */
export interface RoundMember {
  id: string
  department: string | null
  /** Steps on the company's ladder; 0 is the first. */
  level: number | null
  managerId: string | null
  office: string | null
  week: WorkWeek
  /** Only those that everybody may see: they become reasons. */
  interests: readonly string[]
  /** Who names none is taken to speak the company's everyday language. */
  languages: readonly string[]
  size: GroupSize
  /** Rounds in a row, up to the last one, in which they wanted to take part and were left out. */
  roundsWaited: number
  wasInTrio: boolean
  /** Number of the round they last organised. */
  lastOrganised: number | null
}

/** Two people who were matched in a round; of a trio there are three such pairs. */
export interface Meeting {
  first: string
  second: string
  round: number
}

/** A match of this round that exists already, where late and freed people are matched after the release. */
export interface StandingMatch {
  members: readonly string[]
  /** Frozen. What nobody has accepted yet may take in a third. */
  isAccepted: boolean
}

/** How a person for whom no proper match is left gets one all the same; always tried in this order. */
export const relaxations = ['trio', 'one-link-trio', 'old-repeat'] as const
export type Relaxation = (typeof relaxations)[number]

export interface RoundSettings {
  /** `wished` gives each the size they wish, as far as it works out. */
  size: GroupSize | 'wished'
  /** Rounds within which nobody meets the same colleague again. */
  memory: number
  /** A week. */
  minimumSharedMinutes: number
  needsCommonLanguage: boolean
  everydayLanguage: string
  relaxations: readonly Relaxation[]
  weights: Partial<RoundWeights>
}

export const usualSettings: RoundSettings = {
  size: 2,
  memory: 26,
  minimumSharedMinutes: 10 * 60,
  needsCommonLanguage: true,
  everydayLanguage: 'English',
  relaxations,
  weights: {},
}

export interface RoundInput {
  /** Seed of everything that is drawn: the same round always comes out the same. */
  id: string
  /** Counts up with each round of the programme. */
  round: number
  members: readonly RoundMember[]
  neverPairs: Iterable<readonly [string, string]>
  meetings: Iterable<Meeting>
  standing: readonly StandingMatch[]
  settings: RoundSettings
  /** Pairs looked at before the search is content; null is what suits the number of people. */
  budget: number | null
}

/** A pair's points by the name of their weight; what is taken off is negative. */
export type PairTerms = Record<keyof RoundWeights, number>

/** Which rule a pair in a relaxed match does not keep. */
export type BrokenRule = 'hours' | 'language' | 'memory'

export interface Link {
  first: string
  second: string
  terms: PairTerms
  sharedMinutes: number
  /** As the first one writes them, the rarest first. */
  sharedInterests: string[]
  /** Number of the last round in which they met within the memory. */
  lastMet: number | null
  broken: BrokenRule[]
}

export interface Match {
  members: string[]
  organiser: string
  /** Every pair among the members. */
  links: Link[]
  score: number
  relaxation: Relaxation | null
  /** Who was taken in by the relaxation. */
  joined: string | null
}

/** Never says anything of never-pairs: who is blocked reads the same as who found everyone taken. */
export type LeftOutReason =
  'alone' | 'no-shared-hours' | 'no-common-language' | 'met-everyone-lately' | 'everyone-else-matched'

export interface LeftOut {
  id: string
  reason: LeftOutReason
  /** To be handed in with the next round: this time included. */
  roundsWaited: number
}

/** What could not be as the settings want it, and what was done instead; for the programme's desk. */
export type RoundNote =
  | { kind: 'nobody-left' }
  | { kind: 'one-person' }
  | { kind: 'odd-pool'; people: number }
  | { kind: 'memory-longer-than-pool'; configured: number; shortest: number; people: number }
  | { kind: 'memory-not-a-number'; wanted: number; used: number }
  | BoundedWeight<keyof RoundWeights>
  | { kind: 'nobody-fits' }
  | { kind: 'same-person-twice'; people: number }
  | { kind: 'standing-match-dropped'; matches: number }
  | { kind: 'smaller-groups'; groups: number }
  | { kind: 'relaxed'; relaxation: Relaxation; people: number }
  | { kind: 'sat-out'; people: number; again: number }

export interface RoundResult {
  round: number
  matches: Match[]
  leftOut: LeftOut[]
  /** Who could only be matched, if at all, with a memory shorter than the configured one. */
  shortenedMemories: { id: string; memory: number }[]
  notes: RoundNote[]
  /** Sum over the new matches; a pair with a third counts as its strongest pair. */
  score: number
  /** No set of matches over the candidates scores more. */
  bound: number
  evaluations: number
}
