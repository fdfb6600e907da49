import { randomUUID } from 'node:crypto'
import { afterEach, describe, expect, it } from '@jest/globals'
import { sql } from 'kysely'
import { enqueueMessage } from '../../../bot/db/outbox.ts'
import { lastCard, textOf } from '../../kit/card-text.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

let hallway: TestHallway
afterEach(async () => {
  await hallway.stop()
})

interface Story {
  mentor: TestPerson
  key: string
  row(): Promise<{ state: string; attempts: number; unknown_fates: number; outcome: string | null }>
}

/** A mentoring request has been sent, and its message to the mentor is about to leave. */
async function start(options: Parameters<typeof startHallway>[0] = {}): Promise<Story> {
  hallway = await startHallway(options)
  const mentor = await hallway.addPerson({ name: 'Priya Raghunathan', open_to_mentoring: true, weekly_budget: 20 })
  const mentee = await hallway.addPerson({ name: 'Amara Okafor' })
  await hallway.settle()
  const goal = 'I would like to learn how to read a query plan.'
  const { id } = await hallway.as(mentee).call('requestMentoring', { mentorId: mentor.id, goal, rhythm: 'once' })
  const row: Story['row'] = async () =>
    await hallway.database.withTenant(
      hallway.tenantId,
      async (tx) =>
        await tx
          .selectFrom('outbox')
          .select(['state', 'attempts', 'unknown_fates', 'outcome'])
          .where('message_key', 'like', `%${id}%`)
          .where('recipient_id', '=', mentor.id)
          .executeTakeFirstOrThrow(),
    )
  return { mentor, key: id, row }
}

const requestsTo = (mentor: TestPerson): number =>
  hallway.teams.cardsFor(mentor).filter((card) => JSON.stringify(card).includes('query plan')).length

describe('one intent, one visible message', () => {
  it('sends a message once, however many instances run', async () => {
    const { mentor, row } = await start({ instances: 3 })
    await hallway.advanceBy({ seconds: 30 })
    expect(requestsTo(mentor)).toBe(1)
    expect(await row()).toMatchObject({ state: 'done', attempts: 1, unknown_fates: 0 })
  })

  it('keeps one row for one intent, however often it is enqueued', async () => {
    const { mentor } = await start()
    const message = {
      tenantId: hallway.tenantId,
      key: `once/${randomUUID()}`,
      kind: 'nudge',
      recipientId: mentor.id,
      payload: {},
      attention: 'nudge' as const,
      dueAt: new Date('2030-01-01T00:00:00Z'),
      now: hallway.clock.now(),
    }
    const enqueue = async (): Promise<void> => {
      await hallway.database.withTenant(hallway.tenantId, async (tx) => await enqueueMessage(tx, message))
    }
    await Promise.all([enqueue(), enqueue(), enqueue()])
    const rows = await hallway.database.withTenant(
      hallway.tenantId,
      async (tx) =>
        await tx.selectFrom('outbox').select('message_key').where('message_key', '=', message.key).execute(),
    )
    expect(rows).toHaveLength(1)
  })

  it('waits as long as Teams says, and then sends once', async () => {
    const { mentor, row } = await start()
    hallway.teams.fail(mentor, { status: 429, retryAfterSeconds: 120, times: 1 })
    await hallway.advanceBy({ seconds: 15 })
    expect(await row()).toMatchObject({ state: 'retrying', attempts: 1 })
    await hallway.advanceBy({ seconds: 90 })
    expect(requestsTo(mentor)).toBe(0)
    await hallway.advanceBy({ seconds: 60 })
    expect(requestsTo(mentor)).toBe(1)
  })

  it.each([502, 503, 504])('tries again after %d', async (status) => {
    const { mentor, row } = await start()
    hallway.teams.fail(mentor, { status, times: 2 })
    await hallway.advanceBy({ hours: 1 })
    expect(requestsTo(mentor)).toBe(1)
    expect(await row()).toMatchObject({ state: 'done', attempts: 3 })
  })

  it('tries for a day, and then gives up with the reason', async () => {
    const { mentor, row } = await start()
    hallway.teams.fail(mentor, { status: 503 })
    await hallway.advanceBy({ hours: 1 })
    const { state, attempts } = await row()
    expect({ state, goesOn: attempts > 8 }).toEqual({ state: 'retrying', goesOn: true })
    await hallway.database.withTenant(hallway.tenantId, async (tx) => {
      await tx.updateTable('outbox').set({ attempts: 99 }).where('state', '=', 'retrying').execute()
    })
    await hallway.advanceBy({ hours: 1 })
    expect(await row()).toMatchObject({ state: 'dead', attempts: 100, outcome: '503 Refused' })
  })

  it('sets a message aside that cannot be prepared, and goes on with those behind it', async () => {
    const { mentor } = await start({ log: 'silent' })
    const poison = {
      tenantId: hallway.tenantId,
      key: `poison/${randomUUID()}`,
      kind: 'mentoring-request',
      recipientId: mentor.id,
      payload: { nonsense: true },
      attention: 'answer' as const,
      dueAt: hallway.clock.now(),
      now: hallway.clock.now(),
    }
    await hallway.database.withTenant(hallway.tenantId, async (tx) => await enqueueMessage(tx, poison))
    await hallway.advanceBy({ seconds: 15 })
    expect(requestsTo(mentor)).toBe(1)
    await hallway.advanceBy({ hours: 8 })
    const row = await hallway.database.withTenant(
      hallway.tenantId,
      async (tx) =>
        await tx
          .selectFrom('outbox')
          .select(['state', 'attempts', 'outcome'])
          .where('message_key', '=', poison.key)
          .executeTakeFirstOrThrow(),
    )
    expect(row).toEqual({ state: 'dead', attempts: 8, outcome: 'could not be prepared' })
  })

  it('never writes again to somebody who blocked the bot', async () => {
    const { mentor, row } = await start()
    hallway.teams.fail(mentor, { status: 403, code: 'MessageWritesBlocked' })
    const before = hallway.teams.attemptsFor(mentor)
    await hallway.advanceBy({ days: 2 })
    expect(hallway.teams.attemptsFor(mentor) - before).toBe(1)
    expect(await row()).toMatchObject({ state: 'dead' })
  })
})

describe('an unknown fate', () => {
  it('is counted, and a request is sent again: twice is better than never', async () => {
    const { mentor, row } = await start()
    hallway.teams.fail(mentor, { cut: 'after', times: 1 })
    await hallway.advanceBy({ hours: 1 })
    expect(requestsTo(mentor)).toBe(2)
    expect(await row()).toMatchObject({ state: 'done', unknown_fates: 1 })
  })

  it('is found when a process died while Teams had the message', async () => {
    const { mentor, row } = await start()
    await hallway.database.withTenant(hallway.tenantId, async (tx) => {
      await tx
        .updateTable('outbox')
        .set({ state: 'sending', lease_until: sql<Date>`now() - interval '1 second'`, leased_by: 'a dead process' })
        .where('recipient_id', '=', mentor.id)
        .where('state', '=', 'waiting')
        .execute()
    })
    await hallway.settle()
    expect(requestsTo(mentor)).toBe(1)
    expect(await row()).toMatchObject({ state: 'done', unknown_fates: 1 })
  })
})

describe('attention', () => {
  it('keeps to working hours, and sends at their start', async () => {
    const { mentor } = await start({ now: new Date('2026-11-21T12:00:00Z') }) // a Saturday
    await hallway.advanceTo(new Date('2026-11-23T08:59:00Z'))
    expect(hallway.teams.cardsFor(mentor)).toEqual([])
    await hallway.advanceTo(new Date('2026-11-23T09:05:00Z'))
    expect(requestsTo(mentor)).toBe(1)
  })

  it('keeps the weekly budget over all programmes, and gives what is left over a digest in the next week', async () => {
    const { mentor } = await start()
    await hallway.as(mentor).call('getMe', {})
    await hallway.database.withTenant(hallway.tenantId, async (tx) => {
      await tx.updateTable('profiles').set({ weekly_budget: 0 }).where('person_id', '=', mentor.id).execute()
    })
    await hallway.advanceTo(new Date('2026-11-29T23:00:00Z'))
    expect(requestsTo(mentor)).toBe(0)
    await hallway.database.withTenant(hallway.tenantId, async (tx) => {
      await tx.updateTable('profiles').set({ weekly_budget: 1 }).where('person_id', '=', mentor.id).execute()
    })
    await hallway.advanceTo(new Date('2026-11-30T09:05:00Z'))
    const [digest, ...others] = hallway.teams.cardsFor(mentor).filter((card) => textOf(card).includes('Amara Okafor'))
    expect(textOf(digest ?? lastCard(hallway, mentor))).toContain('Your digest')
    expect(others).toEqual([])
  })

  it('says nothing while paused', async () => {
    const { mentor } = await start()
    await hallway.as(mentor).call('pause', { until: '2026-11-26' })
    await hallway.advanceTo(new Date('2026-11-25T17:00:00Z'))
    expect(requestsTo(mentor)).toBe(0)
    await hallway.advanceTo(new Date('2026-11-26T09:05:00Z'))
    expect(requestsTo(mentor)).toBe(1)
  })

  it('says nothing to somebody who has left', async () => {
    const { mentor, row } = await start()
    await hallway.database.withTenant(hallway.tenantId, async (tx) => {
      await tx.updateTable('people').set({ leave_at: hallway.clock.now() }).where('person_id', '=', mentor.id).execute()
    })
    await hallway.advanceBy({ hours: 2 })
    expect(requestsTo(mentor)).toBe(0)
    expect(await row()).toMatchObject({ state: 'cancelled' })
  })
})
