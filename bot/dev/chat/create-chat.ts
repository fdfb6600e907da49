import { join } from 'node:path'
import { Router } from 'express'
import type { Config } from '../../config.ts'
import type { Database } from '../../db/database.ts'
import type { Clock } from '../../jobs/clock.ts'
import { CONNECTOR_PATH, createConnector } from '../connector.ts'
import { forgetAddresses, isReachedElsewhere } from './addresses.ts'
import { createChatRouter } from './chat-router.ts'
import { openChats } from './chats.ts'
import { createTeamsClient } from './speak-as.ts'

export interface DevelopmentChat {
  /** The connector and the host page's endpoints, for whoever has checked that the caller is local. */
  router: Router
  /** The Bot Framework address at which everybody is reached who has no other. */
  serviceUrl: string
  /** Saves the last messages. */
  close(): Promise<void>
}

/** Hallway's chats on this machine alone: a connector that keeps what the bot sends, and its reader. */
export async function createDevelopmentChat(options: {
  config: Pick<Config, 'port' | 'tenantId' | 'dataFolder'>
  database: Database
  clock: Clock
}): Promise<DevelopmentChat> {
  const { config, database, clock } = options
  const { tenantId } = config
  const origin = `http://127.0.0.1:${String(config.port)}`
  const serviceUrl = `${origin}${CONNECTOR_PATH}/`
  await forgetAddresses(database, tenantId)
  const chats = openChats(join(config.dataFolder, 'chats'), clock)
  const client = createTeamsClient({ botUrl: `${origin}/api/messages`, serviceUrl, tenantId })
  const isElsewhere = async (personId: string): Promise<boolean> =>
    await isReachedElsewhere(database, { tenantId, personId, serviceUrl })

  const router = Router()
  router.use(CONNECTOR_PATH, createConnector(chats))
  router.use('/dev/chat', createChatRouter({ chats, client, isElsewhere }))
  return { router, serviceUrl, close: chats.close }
}
