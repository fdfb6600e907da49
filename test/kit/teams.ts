import { randomUUID } from 'node:crypto'
import type { Card, CardActionButton, CardElement, ExecuteAction } from '../../bot/cards/card.ts'
import type { BotSettings } from '../../bot/config.ts'
import { chatOf, startConnector, type SentActivity } from './teams/connector.ts'
import type { Fault } from './teams/fault.ts'
import { createIssuer, TOKEN_ISSUER, type TokenOptions } from './teams/issuer.ts'
import { CALM, createSky, type Weather } from './teams/weather.ts'

export type { SentActivity } from './teams/connector.ts'
export type { Fault } from './teams/fault.ts'

type Account = { id: string; name: string }

/** A line of the compose box: its preview, and the card it puts into the chat. */
export interface ComposeLine {
  contentType: string
  content: Card
  preview: { contentType: string; content: { title: string; text: string } }
}

export interface ComposeAnswer {
  type: 'result' | 'message'
  text?: string
  attachmentLayout?: string
  attachments?: ComposeLine[]
}

export interface PostOptions {
  token?: TokenOptions
  /** Replaces the whole header; null leaves it out. */
  authorization?: string | null
}

export interface FakeTeams {
  serviceUrl: string
  botSettings: BotSettings
  /** Sends one activity as Teams does, with a valid token unless told otherwise. */
  post(activity: Record<string, unknown>, options?: PostOptions): Promise<{ status: number; body: unknown }>
  /** An activity of a person in their chat with the bot, to be changed as a test needs it. */
  activity(person: Account, fields: Record<string, unknown>): Record<string, unknown>
  /** The person installs Hallway: Teams tells of it twice. */
  install(person: Account): Promise<void>
  uninstall(person: Account): Promise<void>
  /** Says something; returns what the bot answered. */
  say(person: Account, text: string): Promise<SentActivity[]>
  /** Presses a button of a card; returns the card that takes its place. */
  press(person: Account, card: Card, button: string, inputs?: Record<string, string>): Promise<Card>
  invoke(person: Account, name: string, value: unknown): Promise<{ status: number; body: unknown }>
  /** Types into the compose box. */
  query(
    person: Account,
    commandId: string,
    parameters: Record<string, string>,
    queryOptions?: { skip: number; count: number },
  ): Promise<ComposeAnswer>
  /** Everything the bot has sent to anybody, oldest first. */
  sent: readonly SentActivity[]
  sentTo(person: Pick<Account, 'id'>): SentActivity[]
  /** What was said in a chat of several people. */
  sentIn(conversationId: string): SentActivity[]
  cardsFor(person: Pick<Account, 'id'>): Card[]
  /** How often the bot tried to send to the person, refusals included. */
  attemptsFor(person: Pick<Account, 'id'>): number
  /** The Authorization headers of those attempts. */
  tokensUsedFor(person: Pick<Account, 'id'>): (string | undefined)[]
  fail(person: Pick<Account, 'id'>, fault: Fault): void
  stop(): Promise<void>
}

/** Plays Teams towards one bot, with one tenant: its clients, its connector and its token issuer. */
export async function startFakeTeams(options: {
  botUrl: string
  appId: string
  tenantId: string
  now?: () => Date
  /** Without it messages are taken at once, and without limits. */
  weather?: Partial<Weather> | undefined
}): Promise<FakeTeams> {
  const { botUrl, appId, tenantId } = options
  const issuer = await createIssuer(appId)
  const { weather } = options
  const connector = await startConnector(issuer.documents, {
    ...(options.now !== undefined && { now: options.now }),
    ...(weather !== undefined && {
      sky: createSky(
        () => ({ ...CALM, ...weather }),
        () => {},
      ),
    }),
  })
  const serviceUrl = `${connector.origin}/`
  const sentTo = ({ id }: Pick<Account, 'id'>): SentActivity[] =>
    connector.sent.filter(({ conversationId }) => conversationId === chatOf(id))

  const attemptsFor = ({ id }: Pick<Account, 'id'>) =>
    connector.attempts.filter(({ conversationId }) => conversationId === chatOf(id))

  const activity: FakeTeams['activity'] = (person, fields) => ({
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${person.id}`, aadObjectId: person.id, name: person.name },
    recipient: { id: `28:${appId}`, name: 'Hallway' },
    conversation: { id: chatOf(person.id), conversationType: 'personal', tenantId },
    channelData: { tenant: { id: tenantId } },
    ...fields,
  })

  const post: FakeTeams['post'] = async (sent, { token, authorization } = {}) => {
    const header = authorization === undefined ? `Bearer ${await issuer.sign(serviceUrl, token)}` : authorization
    const response = await fetch(botUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(header !== null && { authorization: header }) },
      body: JSON.stringify(sent),
    })
    const body = await response.text()
    return { status: response.status, body: body === '' ? null : parseJson(body) }
  }
  const accepted = async (sent: Record<string, unknown>): Promise<unknown> => {
    const { status, body } = await post(sent)
    if (status !== 200) throw new Error(`The bot answered ${String(status)}: ${JSON.stringify(body)}`)
    return body
  }
  const invoke: FakeTeams['invoke'] = async (person, name, value) =>
    await post(activity(person, { type: 'invoke', name, value }))

  return {
    serviceUrl,
    botSettings: {
      appId,
      appPassword: 'secret',
      appType: 'SingleTenant',
      tenantId,
      openIdMetadataUrl: `${connector.origin}/.well-known/openidconfiguration`,
      tokenIssuer: TOKEN_ISSUER,
      loginUrl: `${connector.origin}/${tenantId}`,
      serviceUrls: [connector.origin],
      anonymous: false,
    },
    post,
    activity,
    async install(person) {
      await accepted(activity(person, { type: 'installationUpdate', action: 'add' }))
      await accepted(activity(person, { type: 'conversationUpdate', membersAdded: [{ id: `28:${appId}` }] }))
    },
    async uninstall(person) {
      await accepted(activity(person, { type: 'installationUpdate', action: 'remove' }))
    },
    async say(person, text) {
      const before = sentTo(person).length
      await accepted(activity(person, { type: 'message', text }))
      return sentTo(person).slice(before)
    },
    async press(person, card, button, inputs = {}) {
      const { verb, data } = findButton(card, button)
      const action = { type: 'Action.Execute', title: button, verb, data: { ...data, ...inputs } }
      const { body } = await invoke(person, 'adaptiveCard/action', { action, trigger: 'manual' })
      return (body as { value: Card }).value
    },
    invoke,
    sent: connector.sent,
    async query(person, commandId, parameters, queryOptions = { skip: 0, count: 25 }) {
      const value = {
        commandId,
        parameters: Object.entries(parameters).map(([name, given]) => ({ name, value: given })),
        queryOptions,
      }
      const { body } = await invoke(person, 'composeExtension/query', value)
      return (body as { composeExtension: ComposeAnswer }).composeExtension
    },
    sentTo,
    sentIn: (id) => connector.sent.filter(({ conversationId }) => conversationId === id),
    cardsFor: (person) => sentTo(person).flatMap(({ card }) => (card === null ? [] : [card])),
    attemptsFor: (person) => attemptsFor(person).length,
    tokensUsedFor: (person) => attemptsFor(person).map(({ authorization }) => authorization),
    fail: ({ id }, fault) => {
      connector.fail(chatOf(id), fault)
    },
    stop: connector.stop,
  }
}

/** By its title, or by its tooltip where several have the same title. */
function findButton({ body, actions = [] }: Card, button: string): ExecuteAction {
  const buttons = [...actions.flatMap(withOpened), ...body.flatMap(buttonsOf)]
  const found = buttons.find((action) => action.title === button || ('tooltip' in action && action.tooltip === button))
  if (found?.type === 'Action.Execute') return found
  const titles = buttons.map(({ title }) => title).join(', ')
  throw new Error(`The card has no button "${button}" to press; it has: ${titles === '' ? 'none' : titles}`)
}

/** A button, and those that it opens. */
function withOpened(action: CardActionButton): CardActionButton[] {
  if (action.type !== 'Action.ShowCard') return [action]
  return [action, ...action.card.body.flatMap(buttonsOf), ...(action.card.actions ?? [])]
}

function buttonsOf(element: CardElement): CardActionButton[] {
  if (element.type === 'ActionSet') return element.actions
  if (element.type === 'Container') return element.items.flatMap(buttonsOf)
  return element.type === 'ColumnSet' ? element.columns.flatMap(({ items }) => items.flatMap(buttonsOf)) : []
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return body
  }
}
