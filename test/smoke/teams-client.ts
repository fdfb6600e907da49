import { createServer, type IncomingMessage } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { listenOnLoopback } from '../kit/listen-on-loopback.ts'

const ANSWER_TIMEOUT_MS = 15_000
const BOT = { id: '28:hallway', name: 'Hallway' }

export interface Person {
  id: string
  name: string
}

export interface TeamsClient {
  /** Adds the app for the person, as its Add button in Teams does. */
  install(): Promise<void>
  say(text: string): Promise<void>
  /** Searches from the compose box; returns how many results came. */
  search(commandId: string, parameters: Record<string, string>): Promise<number>
  /** Waits for a message of the bot that holds the text; what came before it is passed over. */
  expectMessage(text: RegExp): Promise<void>
  close(): Promise<void>
}

/** One person's chat with the bot, by the same protocol as Teams: activities in, a connector for what comes back. */
export async function openTeamsClient(options: {
  messagesUrl: string
  tenantId: string
  person: Person
}): Promise<TeamsClient> {
  const sent: string[] = []
  const connector = createServer((request, response) => {
    void readBody(request).then((body) => {
      if (request.method === 'POST' && body.includes('"type":"message"')) sent.push(body)
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ id: `message-${String(sent.length)}` }))
    })
  })
  const serviceUrl = await listenOnLoopback(connector)
  let count = 0

  const post = async (activity: object): Promise<Response> => {
    count += 1
    const response = await fetch(options.messagesUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        id: `activity-${String(count)}`,
        timestamp: new Date().toISOString(),
        channelId: 'msteams',
        serviceUrl,
        from: { id: `29:${options.person.id}`, name: options.person.name, aadObjectId: options.person.id },
        recipient: BOT,
        conversation: { id: `a:${options.person.id}`, conversationType: 'personal', tenantId: options.tenantId },
        channelData: { tenant: { id: options.tenantId } },
        ...activity,
      }),
    })
    if (!response.ok) throw new Error(`The bot answered ${String(response.status)}: ${await response.text()}`)
    return response
  }

  return {
    async install() {
      await post({ type: 'installationUpdate', action: 'add' })
      await post({ type: 'conversationUpdate', membersAdded: [BOT] })
    },
    async say(text) {
      await post({ type: 'message', text, textFormat: 'plain' })
    },
    async search(commandId, parameters) {
      const response = await post({
        type: 'invoke',
        name: 'composeExtension/query',
        value: {
          commandId,
          parameters: Object.entries(parameters).map(([name, value]) => ({ name, value })),
          queryOptions: { skip: 0, count: 10 },
        },
      })
      const { composeExtension } = (await response.json()) as { composeExtension?: { attachments?: unknown[] } }
      return composeExtension?.attachments?.length ?? 0
    },
    async expectMessage(text) {
      const deadline = Date.now() + ANSWER_TIMEOUT_MS
      while (Date.now() < deadline) {
        const message = sent.shift()
        if (message !== undefined && text.test(message)) return
        if (message === undefined) await sleep(50)
      }
      throw new Error(`No message with ${String(text)} came.`)
    },
    async close() {
      await new Promise((closed) => connector.close(closed))
    },
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
