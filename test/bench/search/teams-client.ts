import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import type { BotSettings } from '../../../bot/config.ts'
import { startConnector } from '../../kit/teams/connector.ts'
import { createIssuer, TOKEN_ISSUER } from '../../kit/teams/issuer.ts'

export interface TeamsClient {
  botSettings: BotSettings
  serviceUrl: string
  /** What a keystroke in the compose box sends, and how long its answer takes in ms. */
  query(commandId: string, text: string): Promise<{ ms: number; body: string }>
  stop(): Promise<void>
}

/** The most clients that type at the same time. */
const MOST_CONNECTIONS = 32

/**
 * Types as one person, over connections that stay open and with one signed token for all queries:
 * so does Teams, and so the client costs as little as can be. The bot checks the token every time.
 */
export async function startTeamsClient(options: {
  port: number
  tenantId: string
  personId: string
}): Promise<TeamsClient> {
  const appId = randomUUID()
  const issuer = await createIssuer(appId)
  const connector = await startConnector(issuer.documents)
  const serviceUrl = `${connector.origin}/`
  const authorization = `Bearer ${await issuer.sign(serviceUrl, { expiresIn: '12h' })}`
  const agent = new Agent({ keepAlive: true, maxSockets: MOST_CONNECTIONS })
  const activity = {
    type: 'invoke',
    name: 'composeExtension/query',
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${options.personId}`, aadObjectId: options.personId, name: 'Bench' },
    recipient: { id: `28:${appId}`, name: 'Hallway' },
    conversation: { id: 'bench', conversationType: 'personal', tenantId: options.tenantId },
    channelData: { tenant: { id: options.tenantId } },
  }
  const post = async (body: string): Promise<string> =>
    await new Promise((answered, failed) => {
      const sent = request(
        {
          port: options.port,
          path: '/api/messages',
          method: 'POST',
          agent,
          headers: { authorization, 'content-type': 'application/json' },
        },
        (response) => {
          let answer = ''
          response.setEncoding('utf8')
          response.on('data', (part: string) => (answer += part))
          response.on('end', () => {
            if (response.statusCode === 200) answered(answer)
            else failed(new Error(`The bot answered ${String(response.statusCode)}: ${answer}`))
          })
        },
      )
      sent.on('error', failed)
      sent.end(body)
    })
  return {
    serviceUrl,
    botSettings: {
      appId,
      appPassword: 'secret',
      appType: 'SingleTenant',
      tenantId: options.tenantId,
      openIdMetadataUrl: `${connector.origin}/.well-known/openidconfiguration`,
      tokenIssuer: TOKEN_ISSUER,
      loginUrl: `${connector.origin}/${options.tenantId}`,
      serviceUrls: [connector.origin],
      anonymous: false,
    },
    async query(commandId, text) {
      const parameters = [{ name: 'text', value: text }]
      const value = { commandId, parameters, queryOptions: { skip: 0, count: 15 } }
      const body = JSON.stringify({ ...activity, id: randomUUID(), value })
      const started = performance.now()
      const answer = await post(body)
      return { ms: performance.now() - started, body: answer }
    },
    async stop() {
      agent.destroy()
      await connector.stop()
    },
  }
}
