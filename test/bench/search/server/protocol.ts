import type { BotSettings } from '../../../../bot/config.ts'
import type { DatabaseLocation } from '../../../../bot/db/database.ts'

/** What the bench asks of the process that serves; each question has one answer. */
export interface Questions {
  /** Opens the database, loads the indexes, listens. */
  start: { asked: ServerSetup; answered: { loadMs: number; indexMb: number; residentMb: number } }
  /** Searches in this process, each in a transaction of its own. */
  search: { asked: { texts: string[]; personId: string }; answered: TimedSearch[] }
  /** Changes each person's pitch, each in a transaction of its own; ms of each. */
  update: { asked: { personIds: string[]; pitch: string }; answered: number[] }
}

export interface ServerSetup {
  location: DatabaseLocation
  tenantId: string
  port: number
  environment: Record<string, string>
  botSettings: BotSettings
  /** A folder of pages served beside Hallway's own, below /bench. */
  pagesFolder?: string
}

export interface TimedSearch {
  ids: string[]
  /** In memory alone. */
  indexMs: number
  /** The use case: catching up, the index, reading the viewer and the page's people. The transaction was open before. */
  useCaseMs: number
}

type QuestionName = keyof Questions
export type Asked<Name extends QuestionName> = Questions[Name]['asked']
export type Answered<Name extends QuestionName> = Questions[Name]['answered']
