import type { Outcome } from '../relevance.ts'

export const contenderNames = ['minisearch', 'ufuzzy', 'flexsearch'] as const
export type ContenderName = (typeof contenderNames)[number]

/** What a library is to do in its own process, which makes the same people and queries again. */
export interface ContenderTask {
  name: ContenderName
  people: number
  keystrokes: number
  /** For the keystrokes and for the finished queries, each. */
  limitMs: number
}

export interface ContenderReport {
  buildMs: number
  megabytes: number
  keystrokeMs: number[]
  outcomes: Outcome[]
}
