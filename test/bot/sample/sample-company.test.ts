import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sharedGround } from '../../../shared/people/shared-ground.ts'
import type { Database } from '../../../bot/db/database.ts'
import { activePeople, toFacts, withProfile, type PersonRow } from '../../../bot/db/people.ts'
import { buddyPersona, mentorPersona, newHirePersona, personas } from '../../../bot/features/sample/personas.ts'
import { seedSampleCompany } from '../../../bot/features/sample/seed-sample-company.ts'
import { openEngine } from '../../kit/engines/open-engine.ts'

const now = new Date('2026-11-23T09:00:00Z')
const tenantId = randomUUID()
let database: Database
let people: PersonRow[]

beforeAll(async () => {
  database = await openEngine()
  people = await database.withTenant(tenantId, async (tx) => {
    await seedSampleCompany({ tx, tenantId, now })
    return await withProfile(activePeople({ tx, now })).execute()
  })
})
afterAll(async () => {
  await database.close()
})

describe('the sample company', () => {
  it('has 240 people, 20 mentors, 30 buddies, 12 groups and 40 events', async () => {
    expect(people).toHaveLength(240)
    expect(people.filter((person) => person.open_to_mentoring)).toHaveLength(20)
    expect(people.filter((person) => person.open_to_buddy)).toHaveLength(30)
    await database.withTenant(tenantId, async (tx) => {
      expect(await tx.selectFrom('groups').select('name').execute()).toHaveLength(12)
      expect(await tx.selectFrom('events').select('uid').execute()).toHaveLength(40)
      expect(await tx.selectFrom('tenants').select('origin').execute()).toEqual([{ origin: 'sample' }])
    })
  })

  it('knows its personas by name and gives everybody but one a manager', () => {
    for (const persona of personas) {
      expect(people.find((person) => person.person_id === persona.id)?.display_name).toBe(persona.name)
    }
    expect(people.filter((person) => person.manager_id === null)).toHaveLength(1)
  })

  it('writes no pitch twice and none too long', () => {
    const pitches = people.map((person) => person.pitch).filter((pitch) => pitch !== '')
    expect(pitches.length).toBeGreaterThan(180)
    expect(new Set(pitches).size).toBe(pitches.length)
    expect(Math.max(...pitches.map((pitch) => pitch.length))).toBeLessThanOrEqual(300)
  })

  it('has five new hires this week, one of whom starts today', () => {
    const hires = people.filter(
      (person) => person.hire_date !== null && person.hire_date >= '2026-11-23' && person.hire_date <= '2026-11-27',
    )
    expect(hires).toHaveLength(5)
    expect(hires.find((person) => person.person_id === newHirePersona.id)?.hire_date).toBe('2026-11-23')
  })

  it('gives the new hire more in common with one buddy than with any other', () => {
    const facts = (id: string) => toFacts(people.find((person) => person.person_id === id)!)
    const inCommon = (person: PersonRow) => sharedGround(facts(newHirePersona.id), toFacts(person)).length
    const best = people.filter((person) => person.open_to_buddy).toSorted((a, b) => inCommon(b) - inCommon(a))
    expect(best[0]?.person_id).toBe(buddyPersona.id)
    expect(inCommon(best[0]!)).toBeGreaterThan(inCommon(best[1]!) + 2)
  })

  it('has two full mentors, nobody over capacity, and a request that waits for the mentor', async () => {
    await database.withTenant(tenantId, async (tx) => {
      const running = await tx.selectFrom('mentorships').select('mentor_id').execute()
      const taken = (mentor: PersonRow) => running.filter(({ mentor_id }) => mentor_id === mentor.person_id).length
      const mentors = people.filter((person) => person.open_to_mentoring)
      expect(mentors.filter((mentor) => taken(mentor) === mentor.mentor_capacity)).toHaveLength(2)
      expect(mentors.filter((mentor) => taken(mentor) > mentor.mentor_capacity)).toEqual([])
      const waiting = await tx
        .selectFrom('mentorship_requests')
        .select('mentor_id')
        .where('state', '=', 'waiting')
        .execute()
      expect(waiting.map(({ mentor_id }) => mentor_id)).toContain(mentorPersona.id)
    })
  })

  it('never puts more people on a list than an event has places', async () => {
    await database.withTenant(tenantId, async (tx) => {
      const dates = await tx
        .selectFrom('rsvps')
        .innerJoin('events', 'events.event_id', 'rsvps.event_id')
        .select(['events.title', 'events.capacity', 'rsvps.starts_at'])
        .select((query) => query.fn.countAll<number>().filterWhere('answer', '=', 'going').as('going'))
        .select((query) => query.fn.countAll<number>().filterWhere('answer', '=', 'waiting').as('waiting'))
        .groupBy(['events.title', 'events.capacity', 'rsvps.starts_at'])
        .execute()
      expect(dates.filter(({ capacity, going }) => capacity !== null && going > capacity)).toEqual([])
      expect(dates.filter(({ waiting }) => waiting > 0)).toMatchObject([{ capacity: 24, going: 24, waiting: 6 }])
    })
  })

  it('shows nobody at the private group’s event who keeps their membership private', async () => {
    await database.withTenant(tenantId, async (tx) => {
      const guests = await tx
        .selectFrom('rsvps')
        .innerJoin('events', 'events.event_id', 'rsvps.event_id')
        .innerJoin('groups', 'groups.group_id', 'events.group_id')
        .innerJoin('memberships', (join) =>
          join
            .onRef('memberships.group_id', '=', 'groups.group_id')
            .onRef('memberships.person_id', '=', 'rsvps.person_id'),
        )
        .where('groups.name', '=', 'Pride at work')
        .select('memberships.visibility')
        .execute()
      expect(new Set(guests.map(({ visibility }) => visibility))).toEqual(new Set(['everyone']))
    })
  })

  it('is the same company again in another tenant', async () => {
    const otherTenant = randomUUID()
    await database.withTenant(otherTenant, async (tx) => {
      await seedSampleCompany({ tx, tenantId: otherTenant, now })
      const again = await withProfile(activePeople({ tx, now })).execute()
      const known = (rows: PersonRow[]) =>
        rows.map((row) => ({ ...row, tenant_id: '' })).toSorted((a, b) => (a.person_id < b.person_id ? -1 : 1))
      expect(known(again)).toEqual(known(people))
    })
  })

  it.each(['2026-11-28T12:00:00Z', '2027-02-28T23:30:00Z', '2026-12-31T17:00:00Z', '2028-02-29T06:00:00Z'])(
    'can be founded at any time, such as %s',
    async (instant) => {
      const otherTenant = randomUUID()
      await database.withTenant(otherTenant, async (tx) => {
        await seedSampleCompany({ tx, tenantId: otherTenant, now: new Date(instant) })
        const late = await tx
          .selectFrom('rsvps')
          .select('answered_at')
          .where('answered_at', '>', new Date(instant))
          .execute()
        expect(late).toEqual([])
      })
    },
  )
})
