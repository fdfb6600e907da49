import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { pino } from 'pino'
import { settledCard } from '../../../bot/cards/elements.ts'
import type { Database } from '../../../bot/db/database.ts'
import type { SendResult, StoredReference } from '../../../bot/delivery/transport.ts'
import { createLinks } from '../../../bot/links.ts'
import { createTeamsBot, type TeamsBot } from '../../../bot/teams/create-teams-bot.ts'
import { openEngine } from '../../kit/engines/open-engine.ts'
import { startFakeTeams, type FakeTeams, type Fault } from '../../kit/teams.ts'

const tenantId = randomUUID()
let database: Database
let teams: FakeTeams
let bot: TeamsBot

beforeAll(async () => {
  database = await openEngine()
})
afterAll(async () => {
  await database.close()
})
beforeEach(async () => {
  teams = await startFakeTeams({ botUrl: 'http://127.0.0.1:9/', appId: randomUUID(), tenantId })
  bot = createTeamsBot({
    settings: teams.botSettings,
    database,
    clock: { now: () => new Date() },
    links: createLinks(tenantId, 'https://hallway.test'),
    log: pino({ level: 'silent' }),
    features: [],
  })
})
afterEach(async () => {
  await teams.stop()
})

const card = settledCard('A card')
const send = async (person: { id: string }, reference: StoredReference | null = null): Promise<SendResult> =>
  await bot.sendCard({ tenantId, personId: person.id, reference, serviceUrl: teams.serviceUrl, card })

describe('a card that is sent', () => {
  it('opens the chat where there is none, and uses it from then on', async () => {
    const person = { id: randomUUID() }
    const first = await send(person)
    if (first.outcome !== 'sent') throw new Error(first.outcome)
    const second = await send(person, first.reference)
    expect(second).toMatchObject({ outcome: 'sent', reference: first.reference })
    expect(teams.cardsFor(person)).toEqual([card, card])
    expect(teams.sentTo(person).map(({ activityId }) => activityId)).toContain(first.activityId)
    expect(teams.sentTo(person)[0]?.summary).toBe('A card')
  })

  it('carries the bot’s own token', async () => {
    const person = { id: randomUUID() }
    await send(person)
    expect(teams.tokensUsedFor(person)).toEqual(['Bearer bot'])
  })

  const faults: { what: string; fault: Fault; result: Partial<SendResult> & Record<string, unknown> }[] = [
    {
      what: 'the person blocked the bot',
      fault: { status: 403, code: 'MessageWritesBlocked' },
      result: { outcome: 'blocked' },
    },
    { what: 'any other 403', fault: { status: 403, code: 'Forbidden' }, result: { outcome: 'blocked' } },
    {
      what: 'the bot is not in the chat',
      fault: { status: 403, code: 'BotNotInConversationRoster' },
      result: { outcome: 'gone' },
    },
    { what: 'the chat is no more', fault: { status: 404, code: 'ConversationNotFound' }, result: { outcome: 'gone' } },
    {
      what: 'too many requests',
      fault: { status: 429, retryAfterSeconds: 7 },
      result: { outcome: 'throttled', retryAfterMs: 7_000 },
    },
    { what: 'a failed precondition', fault: { status: 412 }, result: { outcome: 'busy', retryAfterMs: null } },
    { what: 'a bad gateway', fault: { status: 502 }, result: { outcome: 'busy' } },
    {
      what: 'an overloaded service',
      fault: { status: 503, retryAfterSeconds: 1 },
      result: { outcome: 'busy', retryAfterMs: 1_000 },
    },
    { what: 'a gateway that waited too long', fault: { status: 504 }, result: { outcome: 'busy' } },
    {
      what: 'a card that is too big',
      fault: { status: 413, code: 'MessageSizeTooBig' },
      result: { outcome: 'rejected' },
    },
    {
      what: 'a card that Teams cannot read',
      fault: { status: 400, code: 'BadSyntax' },
      result: { outcome: 'rejected' },
    },
    { what: 'a connection cut after the message left', fault: { cut: 'before' }, result: { outcome: 'unknown' } },
  ]
  it.each(faults)('is asked for once and says what became of it: $what', async ({ fault, result }) => {
    const person = { id: randomUUID() }
    teams.fail(person, fault)
    expect(await send(person)).toMatchObject(result)
    expect(teams.attemptsFor(person)).toBe(1)
    expect(teams.sentTo(person)).toHaveLength(0)
  })

  it('is in the chat once where Teams took it and the connection broke before its answer', async () => {
    const person = { id: randomUUID() }
    teams.fail(person, { cut: 'after', times: 1 })
    expect(await send(person)).toMatchObject({ outcome: 'unknown' })
    expect(teams.sentTo(person)).toHaveLength(1)
  })

  it('never left where Teams cannot be reached', async () => {
    const person = { id: randomUUID() }
    const first = await send(person)
    if (first.outcome !== 'sent') throw new Error(first.outcome)
    await teams.stop()
    expect(await send(person, first.reference)).toMatchObject({ outcome: 'unreachable' })
    expect(await send(person)).toMatchObject({ outcome: 'unreachable' })
  })

  it('does not leave for a service URL outside the allowed ones', async () => {
    const elsewhere = { serviceUrl: 'https://attacker.test/', conversation: { id: 'x' } }
    expect(await send({ id: randomUUID() }, elsewhere)).toMatchObject({ outcome: 'rejected' })
  })
})

it('does not start without an app id, which would accept activities from anyone', () => {
  const settings = { ...teams.botSettings, appId: '' }
  const links = createLinks(tenantId, 'https://hallway.test')
  const clock = { now: () => new Date() }
  const create = () =>
    createTeamsBot({ settings, database, clock, links, log: pino({ level: 'silent' }), features: [] })
  expect(create).toThrow('accept activities from anyone')
})
