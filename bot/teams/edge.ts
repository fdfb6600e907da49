import type { Logger } from 'pino'
import type { BotSettings } from '../config.ts'
import type { Database } from '../db/database.ts'
import type { Feature } from '../feature.ts'
import type { Links } from '../links.ts'

/** What the bot's edge is built from. */
export interface Edge {
  settings: BotSettings
  database: Database
  clock: { now(): Date }
  links: Links
  log: Logger
  features: readonly Feature[]
  /** Development: whom of the directory a Teams account stands for. */
  mapPerson?: (account: Account) => Account
}

/** A Teams account, by the ids of Entra. */
export interface Account {
  tenantId: string
  personId: string
}
