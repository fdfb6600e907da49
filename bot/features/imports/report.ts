import type { Context } from '../../context.ts'

/** Something about one record of the file that its owner should look at. */
export interface Problem {
  /** Where the record begins in the file; the first line is 1. */
  line: number
  reason: string
  /** Whether the record was left out, taken with something missing, or in part because people had changed it. */
  severity: 'refused' | 'incomplete' | 'kept'
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

/**
 * A file that has been read and checked, outside any transaction: the embedded database has one
 * connection, and everybody else waits while an import holds it.
 */
export type PreparedImport =
  { refused: ImportReport } | { write(context: ImportContext, progress: Progress): Promise<ImportReport> }

export type ImportContext = Pick<Context, 'tx' | 'tenantId' | 'now'>

/** A file that cannot be taken as a whole: nothing has changed. */
export function refuse(subject: string, reason: string, problems: Problem[] = []): { refused: ImportReport } {
  return { refused: { ...emptyReport(subject), refused: reason, problems } }
}

export function emptyReport(subject: string): ImportReport {
  return { refused: null, subject, created: 0, updated: 0, unchanged: 0, problems: [], notes: [] }
}
