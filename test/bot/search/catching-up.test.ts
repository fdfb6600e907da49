import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { sql } from 'kysely'
import { pino } from 'pino'
import type { Database, TenantTransaction } from '../../../bot/db/database.ts'
import { createSearchIndexes, type SearchIndexes } from '../../../bot/search/search-indexes.ts'
import { createTestClock } from '../../kit/clock.ts'
import { openEngine } from '../../kit/engines/open-engine.ts'
import { insertPerson } from '../../kit/people.ts'

/**
 * An index that has followed every change answers as one that is loaded afresh: whatever changed, in
 * whatever order, together or apart, undone or by time alone.
 */

const tenantId = randomUUID()
const clock = createTestClock(new Date('2026-11-23T09:00:00Z'))
const log = pino({ level: 'silent' })
let database: Database
let following: SearchIndexes

const peopleIds = Array.from({ length: 6 }, () => randomUUID())
const groupIds = Array.from({ length: 2 }, () => randomUUID())
const eventIds = Array.from({ length: 2 }, () => randomUUID())
const names = ['Ana Costa', 'Anna Kosta', 'Joana Silva', 'Joan Silver']
const words = ['Kubernetes', 'Kubernets', 'Chess', 'Lisbon']
const texts = ['', 'ana', 'anna costa', 'joana', 'silvr', 'kubernetes', 'kubernets chess', 'lisbon', 'chess mentor']

const open = (): SearchIndexes => createSearchIndexes({ database, clock, log, onlyTenant: tenantId })

const inTenant = async <Result>(work: (tx: TenantTransaction) => Promise<Result>): Promise<Result> =>
  await database.withTenant(tenantId, work)

beforeAll(async () => {
  database = await openEngine()
  following = open()
  await inTenant(async (tx) => {
    const tenant = { tenant_id: tenantId, name: 'Test', created_at: clock.now() }
    await tx.insertInto('tenants').values(tenant).execute()
    for (const [place, id] of peopleIds.entries()) {
      await insertPerson(tx, tenantId, { name: names[place % names.length] ?? '', person_id: id })
    }
    const group = { tenant_id: tenantId, kind: 'interest', description: '', visibility: 'open' } as const
    const groups = groupIds.map((group_id, place) => ({ ...group, group_id, name: `Chess ${String(place)}` }))
    await tx.insertInto('groups').values(groups).execute()
    const event = { tenant_id: tenantId, description: '', duration_minutes: 60, time_zone: 'UTC' }
    const times = { local_start: '2026-11-24T10:00:00', title: 'Chess' }
    const events = eventIds.map((event_id) => ({ ...event, ...times, event_id, uid: event_id }))
    await tx.insertInto('events').values(events).execute()
  })
})
afterAll(async () => {
  await following.stop()
  await database.close()
})

type Change = (tx: TenantTransaction) => Promise<unknown>

const person = fc.constantFrom(...peopleIds)
const group = fc.constantFrom(...groupIds)
const event = fc.constantFrom(...eventIds)
const name = fc.constantFrom(...names)
const some = fc.subarray(words)
const hours = fc.integer({ min: 1, max: 72 }).map((count) => new Date(clock.now().getTime() + count * 3_600_000))
const leaving = fc.option(hours)

function updatePerson(
  id: string,
  columns: { display_name?: string; leave_at?: Date | null; account_enabled?: boolean },
) {
  return async (tx: TenantTransaction) =>
    await tx.updateTable('people').set(columns).where('person_id', '=', id).execute()
}

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(person, name).map(([id, display_name]) => updatePerson(id, { display_name })),
  fc.tuple(person, leaving).map(([id, leave_at]) => updatePerson(id, { leave_at })),
  fc.tuple(person, fc.boolean()).map(([id, account_enabled]) => updatePerson(id, { account_enabled })),
  fc.tuple(person, some, some).map(([id, skills, interests]): Change => async (tx) => {
    await tx.updateTable('profiles').set({ skills, interests }).where('person_id', '=', id).execute()
  }),
  fc
    .tuple(person, fc.boolean(), fc.integer({ min: 1, max: 2 }))
    .map(([id, isMentor, capacity]): Change => async (tx) => {
      const columns = { open_to_mentoring: isMentor, mentor_capacity: capacity }
      await tx.updateTable('profiles').set(columns).where('person_id', '=', id).execute()
    }),
  fc.tuple(person, person).map(([mentor_id, mentee_id]): Change => async (tx) => {
    const ids = { tenant_id: tenantId, mentorship_id: randomUUID(), request_id: randomUUID() }
    const times = { started_at: clock.now(), ended_at: null }
    const values = { ...ids, ...times, mentor_id, mentee_id, goal: '', rhythm: 'once' } as const
    await tx.insertInto('mentorships').values(values).execute()
  }),
  person.map((id): Change => async (tx) => {
    await tx.updateTable('mentorships').set({ ended_at: clock.now() }).where('mentor_id', '=', id).execute()
  }),
  fc
    .tuple(person, person, fc.constantFrom('declined', 'expired'))
    .map(([mentor_id, mentee_id, state]): Change => async (tx) => {
      const ids = { tenant_id: tenantId, request_id: randomUUID(), mentor_id, mentee_id }
      const times = { created_at: clock.now(), answer_by: '2026-12-07', settled_at: clock.now() }
      const values = { ...ids, ...times, goal: '', rhythm: 'once', state, answer: null } as const
      await tx.insertInto('mentorship_requests').values(values).execute()
    }),
  fc.tuple(group, fc.constantFrom(...words)).map(([id, word]): Change => async (tx) => {
    const columns = { name: `${word} ${id}`, description: word }
    await tx.updateTable('groups').set(columns).where('group_id', '=', id).execute()
  }),
  fc
    .tuple(group, person, fc.constantFrom('member', 'lead'), fc.constantFrom('everyone', 'leads'))
    .map(([group_id, person_id, role, visibility]): Change => async (tx) => {
      await tx
        .insertInto('memberships')
        .values({ tenant_id: tenantId, group_id, person_id, role, visibility, since: clock.now() })
        .onConflict((conflict) =>
          conflict.columns(['tenant_id', 'group_id', 'person_id']).doUpdateSet({ role, visibility }),
        )
        .execute()
    }),
  fc.tuple(group, person).map(([groupId, personId]): Change => async (tx) => {
    await tx.deleteFrom('memberships').where('group_id', '=', groupId).where('person_id', '=', personId).execute()
  }),
  fc
    .tuple(event, fc.constantFrom(...words), fc.option(person), fc.option(group), fc.boolean())
    .map(([id, title, host_id, group_id, isCancelled]): Change => async (tx) => {
      const columns = { title, host_id, group_id, cancelled_at: isCancelled ? clock.now() : null }
      await tx.updateTable('events').set(columns).where('event_id', '=', id).execute()
    }),
  fc.tuple(event, hours).map(([event_id, starts_at]): Change => async (tx) => {
    await tx.deleteFrom('occurrences').where('event_id', '=', event_id).execute()
    const ends_at = new Date(starts_at.getTime() + 3_600_000)
    await tx.insertInto('occurrences').values({ tenant_id: tenantId, event_id, starts_at, ends_at }).execute()
  }),
)

class Undone extends Error {}

interface Step {
  changes: Change[]
  end: 'commit' | 'undo' | 'search-and-undo'
  hoursLater: number
}

const step: fc.Arbitrary<Step> = fc.record({
  changes: fc.array(change, { minLength: 1, maxLength: 3 }),
  end: fc.constantFrom('commit', 'commit', 'commit', 'undo', 'search-and-undo'),
  hoursLater: fc.constantFrom(0, 0, 0, 1, 12),
})

async function run({ changes, end, hoursLater }: Step): Promise<void> {
  try {
    await inTenant(async (tx) => {
      for (const each of changes) await each(tx)
      // A search that sees what is then undone must leave nothing of it to others.
      if (end === 'search-and-undo') await following.read({ tx, tenantId, now: clock.now() })
      if (end !== 'commit') throw new Undone()
    })
  } catch (error) {
    if (!(error instanceof Undone)) throw error
  }
  clock.moveTo(new Date(clock.now().getTime() + hoursLater * 3_600_000))
}

async function answersOf(indexes: SearchIndexes): Promise<unknown> {
  return await inTenant(async (tx) => {
    const { people, groups, events } = await indexes.read({ tx, tenantId, now: clock.now() })
    return [people, groups, events].map((index) => ({
      size: index.size,
      answers: texts.map((text) => index.search({ text, count: 50 })),
      mentors: index.search({ text: '', required: ['is:mentor', 'is:roomy'], count: 50 }),
      coming: index.search({ text: '', required: ['is:coming'], count: 50 }),
      offices: index.countFacets('office', []),
    }))
  })
}

it('answers after any changes as an index that is loaded afresh', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
      for (const each of steps) await run(each)
      expect(await answersOf(following)).toEqual(await answersOf(open()))
    }),
    { numRuns: 60, endOnFailure: true },
  )
})

it('takes in more changes than one search can, beside the searches', async () => {
  const slow = createSearchIndexes({ database, clock, log, onlyTenant: tenantId, limits: { changesAtOnce: 3 } })
  await answersOf(slow)
  await inTenant(async (tx) => {
    await tx.updateTable('people').set({ title: 'Falconer' }).execute()
  })
  await answersOf(slow)
  await slow.stop()
  expect(await answersOf(slow)).toEqual(await answersOf(open()))
})

it('keeps tenants apart that one server holds', async () => {
  const otherId = randomUUID()
  const both = createSearchIndexes({ database, clock, log })
  const find = async (tenant: string, text: string) =>
    await database.withTenant(tenant, async (tx) => {
      const { people } = await both.read({ tx, tenantId: tenant, now: clock.now() })
      return people.search({ text, count: 10 }).hits.map(({ id }) => id)
    })
  const before = await find(tenantId, 'zebulon')
  expect(await find(otherId, 'zebulon')).toEqual([])
  const stranger = await database.withTenant(otherId, async (tx) => {
    await sql`INSERT INTO tenants (tenant_id, name, created_at) VALUES (${otherId}, 'Other', now())`.execute(tx)
    return await insertPerson(tx, otherId, { name: 'Zebulon Quixote' })
  })
  expect(await find(otherId, 'zebulon')).toEqual([stranger.id])
  expect(await find(tenantId, 'zebulon')).toEqual(before)
  await both.stop()
})
