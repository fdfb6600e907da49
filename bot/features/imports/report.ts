/** Something about one record of the file that its owner should look at. */
export interface Problem {
  /** Where the record begins in the file; the first line is 1. */
  line: number
  reason: string
  /** Whether the record was left out, or taken with something missing. */
  severity: 'refused' | 'incomplete'
}

export interface ImportReport {
  /** Why nothing at all was taken, in one sentence; null where the file was taken. */
  refused: string | null
  /** What the file holds: "people", "groups", "events". */
  subject: string
  created: number
  updated: number
  unchanged: number
  problems: Problem[]
  /** Sentences about the file as a whole. */
  notes: string[]
}

/** Told how many records of the file have been written. */
export type Progress = (done: number, total: number) => void

/** A file that cannot be taken as a whole: nothing has changed. */
export function refusedReport(subject: string, refused: string, problems: Problem[] = []): ImportReport {
  return { refused, subject, created: 0, updated: 0, unchanged: 0, problems, notes: [] }
}
