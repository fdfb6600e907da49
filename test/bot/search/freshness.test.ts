import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Database, TenantTransaction } from '../../../bot/db/database.ts'
import type { Input } from '../../../shared/api/contract.ts'
import { openEngine } from '../../kit/engines/open-engine.ts'
import { addEvent } from '../../kit/events.ts'
import { addGroup, addMember } from '../../kit/groups.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import { insertPerson, type TestPerson } from '../../kit/people.ts'
import { importInto } from '../imports/import-into-tenant.ts'
import { askComposeBox } from './surfaces.ts'

const INSTANCES = [0, 1]

let hallway: TestHallway
let viewer: TestPerson
/** Another process: nothing of what it writes passes through a server. */
let elsewhere: Database

beforeAll(async () => {
  hallway = await startHallway({ instances: INSTANCES.length })
  elsewhere = await openEngine()
  viewer = await hallway.addPerson({ name: 'Vera Viewer', office: 'Oslo' })
  for (const instance of INSTANCES) await people('', instance)
})
afterAll(async () => {
  await elsewhere.close()
  await hallway.stop()
})

async function people(text: string, instance: number): Promise<string[]> {
  const { items } = await hallway.as(viewer, { instance }).call('searchPeople', { text })
  return items.map(({ person }) => person.name)
}

async function mentors(filters: Input<'searchMentors'>, instance: number) {
  const { items, total, withRoom } = await hallway.as(viewer, { instance }).call('searchMentors', filters)
  return { names: items.map(({ person }) => person.name), rooms: items.map(({ room }) => room), total, withRoom }
}

async function groups(text: string, instance: number): Promise<string[]> {
  const { items } = await hallway.as(viewer, { instance }).call('searchGroups', { text })
  return items.map(({ name }) => name)
}

/** Each instance in turn has the answer in the very next search, not after some time. */
async function expectEverywhere<Answer>(ask: (instance: number) => Promise<Answer>, answer: Answer): Promise<void> {
  for (const instance of INSTANCES) expect(await ask(instance)).toEqual(answer)
}

const write = async <Result>(work: (tx: TenantTransaction) => Promise<Result>): Promise<Result> =>
  await elsewhere.withTenant(hallway.tenantId, work)

describe('the very next search, on every instance', () => {
  it('finds a profile by what it says now, and no more by what it said', async () => {
    const { id } = await hallway.addPerson({ name: 'Petra Profile', skills: ['Welding'] }, false)
    await expectEverywhere(async (instance) => await people('welding', instance), ['Petra Profile'])
    const profile = { pitch: '', wantsToLearn: [], interests: [], languages: [], asks: [], offers: [] }
    await hallway.as({ id }, { instance: 1 }).call('updateProfile', { ...profile, skills: ['Glazing'] })
    await expectEverywhere(async (instance) => await people('glazing', instance), ['Petra Profile'])
    await expectEverywhere(async (instance) => await people('welding', instance), [])
  })

  it('finds a new hire whom another process has written', async () => {
    await expectEverywhere(async (instance) => await people('nadia newcomer', instance), [])
    await write(async (tx) => await insertPerson(tx, hallway.tenantId, { name: 'Nadia Newcomer' }))
    await expectEverywhere(async (instance) => await people('nadia newcomer', instance), ['Nadia Newcomer'])
  })

  it('finds whom an import brings, by what the last import says', async () => {
    const id = '6f1c2b1e-0d5e-4a39-9d1e-6f3f0c7a1234'
    const file = (title: string) =>
      `displayName,objectId,userPrincipalName,jobTitle,city\nImke Import,${id},imke@x.example,${title},Delft`
    const target = { database: elsewhere, tenantId: hallway.tenantId }
    await importInto(target, 'people', file('Glassblower'))
    await expectEverywhere(async (instance) => await people('glassblower delft', instance), ['Imke Import'])
    await importInto(target, 'people', file('Locksmith'))
    await expectEverywhere(async (instance) => await people('locksmith', instance), ['Imke Import'])
    await expectEverywhere(async (instance) => await people('glassblower', instance), [])
  })

  it('knows a mentor as full with the last place, and as free with the first', async () => {
    const columns = { open_to_mentoring: true, mentor_capacity: 1, mentor_topics: ['Juggling'] }
    const mentor = await hallway.addPerson({ name: 'Magda Mentor', ...columns })
    const mentee = await hallway.addPerson({ name: 'Mats Mentee' })
    const juggling = async (hasRoom: 'true' | undefined, instance: number) => {
      const { total, withRoom, rooms } = await mentors({ text: 'juggling', ...(hasRoom && { hasRoom }) }, instance)
      return { total, withRoom, rooms }
    }
    const free = { total: 1, withRoom: 1, rooms: [{ capacity: 1, taken: 0, placeExpectedOn: null }] }
    const full = { total: 1, withRoom: 0, rooms: [{ capacity: 1, taken: 1, placeExpectedOn: null }] }
    const nobody = { total: 0, withRoom: 0, rooms: [] }
    await expectEverywhere(async (instance) => await juggling('true', instance), free)

    const goal = 'I would like to keep three balls in the air.'
    const { id } = await hallway
      .as(mentee, { instance: 1 })
      .call('requestMentoring', { mentorId: mentor.id, goal, rhythm: 'once' })
    await expectEverywhere(async (instance) => await juggling(undefined, instance), free)
    await hallway.as(mentor, { instance: 0 }).call('answerMentorshipRequest', { requestId: id, answer: 'accept' })
    await expectEverywhere(async (instance) => await juggling(undefined, instance), full)
    await expectEverywhere(async (instance) => await juggling('true', instance), nobody)

    const { mentoring } = await hallway.as(mentor).call('getMyMentorships', {})
    await hallway.as(mentor, { instance: 1 }).call('endMentorship', { mentorshipId: mentoring[0]?.id ?? '' })
    await expectEverywhere(async (instance) => await juggling('true', instance), free)
  })

  it('finds a mentor as soon as one becomes one, and no more once one is none', async () => {
    const person = await hallway.addPerson({ name: 'Otis Open', mentor_topics: ['Falconry'] }, false)
    const openTo = { mentorCapacity: 2, mentorTopics: ['Falconry'], buddy: false, buddyCapacity: 1 }
    const names = async (instance: number) => (await mentors({ text: 'falconry' }, instance)).names
    await expectEverywhere(names, [])
    await hallway.as(person).call('updateOpenTo', { ...openTo, mentoring: true })
    await expectEverywhere(names, ['Otis Open'])
    await hallway.as(person).call('updateOpenTo', { ...openTo, mentoring: false })
    await expectEverywhere(names, [])
  })

  it('finds a group by its new name, and by its new lead', async () => {
    const group = await addGroup(hallway, { name: 'Gardeners' })
    await expectEverywhere(async (instance) => await groups('gardeners', instance), ['Gardeners'])
    await write(async (tx) => {
      await tx.updateTable('groups').set({ name: 'Balcony farmers' }).where('group_id', '=', group.id).execute()
    })
    await expectEverywhere(async (instance) => await groups('balcony', instance), ['Balcony farmers'])
    await expectEverywhere(async (instance) => await groups('gardeners', instance), [])
    const lead = await hallway.addPerson({ name: 'Lupita Lead' }, false)
    await addMember(hallway, group, lead, { role: 'lead' })
    await expectEverywhere(async (instance) => await groups('lupita', instance), ['Balcony farmers'])
    await write(async (tx) => {
      await tx.updateTable('people').set({ display_name: 'Rosario Lead' }).where('person_id', '=', lead.id).execute()
    })
    await expectEverywhere(async (instance) => await groups('rosario', instance), ['Balcony farmers'])
  })

  it('finds an event on the day to which it has moved', async () => {
    const { eventId } = await addEvent(hallway, { title: 'Yoga', startsAt: '2026-11-26T10:00:00Z' })
    await addEvent(hallway, { title: 'Yoga nidra', startsAt: '2026-11-26T15:00:00Z' }, ['2026-11-27T15:00:00Z'])
    const box = async (text: string) => (await askComposeBox(hallway, viewer, text, 'searchEvents')).toSorted()
    const both = ['Yoga', 'Yoga nidra']
    expect([await box('yoga thursday'), await box('yoga friday')]).toEqual([both, ['Yoga nidra']])
    await write(async (tx) => {
      const [starts_at, ends_at] = [new Date('2026-11-27T10:00:00Z'), new Date('2026-11-27T11:00:00Z')]
      await tx
        .updateTable('events')
        .set({ local_start: '2026-11-27T10:00:00' })
        .where('event_id', '=', eventId)
        .execute()
      await tx.updateTable('occurrences').set({ starts_at, ends_at }).where('event_id', '=', eventId).execute()
    })
    expect([await box('yoga thursday'), await box('yoga friday')]).toEqual([['Yoga nidra'], both])
    await write(async (tx) => {
      await tx.updateTable('events').set({ title: 'Pilates' }).where('event_id', '=', eventId).execute()
    })
    expect([await box('yoga'), await box('pilates')]).toEqual([['Yoga nidra'], ['Pilates']])
  })

  it('sees nothing of what was undone, and all of what was not', async () => {
    const undone = new Error('undone')
    const undo = write(async (tx) => {
      await insertPerson(tx, hallway.tenantId, { name: 'Ursula Undone' })
      throw undone
    })
    await expect(undo).rejects.toBe(undone)
    await expectEverywhere(async (instance) => await people('ursula', instance), [])
  })
})

/** The embedded database runs one transaction after the other: there nothing commits out of order. */
if (globalThis.engine === 'postgres') {
  describe('transactions that end in another order than they began', () => {
    /** A transaction that has written and stays open until told to end. */
    async function begin(work: (tx: TenantTransaction) => Promise<unknown>) {
      const written = Promise.withResolvers<undefined>()
      const ending = Promise.withResolvers<undefined>()
      const ended = write(async (tx) => {
        await work(tx)
        written.resolve(undefined)
        await ending.promise
      })
      await written.promise
      return {
        commit: async () => {
          ending.resolve(undefined)
          await ended
        },
      }
    }
    const adding = (name: string) => async (tx: TenantTransaction) => await insertPerson(tx, hallway.tenantId, { name })

    it('are all found, each in the search after its end', async () => {
      const older = await begin(adding('Olav Older'))
      const newer = await begin(adding('Nils Newer'))
      await newer.commit()
      await expectEverywhere(async (instance) => await people('nils newer', instance), ['Nils Newer'])
      await write(adding('Last Lars'))
      await expectEverywhere(async (instance) => await people('last lars', instance), ['Last Lars'])
      await expectEverywhere(async (instance) => await people('olav older', instance), [])
      await older.commit()
      await expectEverywhere(async (instance) => await people('olav older', instance), ['Olav Older'])
    })

    it('are found also where a transaction writes again after others have read', async () => {
      const first = Promise.withResolvers<undefined>()
      const going = await begin(async (tx) => {
        await adding('Early Erna')(tx)
      })
      const twice = write(async (tx) => {
        await adding('Twice Thea')(tx)
        await first.promise
        await tx.updateTable('people').set({ title: 'Falconer' }).where('display_name', '=', 'Twice Thea').execute()
      })
      await expectEverywhere(async (instance) => await people('twice thea', instance), [])
      first.resolve(undefined)
      await twice
      await expectEverywhere(async (instance) => await people('twice falconer', instance), ['Twice Thea'])
      await going.commit()
      await expectEverywhere(async (instance) => await people('early erna', instance), ['Early Erna'])
    })

    it('are found by searches that run at the same time, many on each instance', async () => {
      const names = Array.from({ length: 12 }, (_, number) => `Crowd${String.fromCharCode(97 + number)} Member`)
      const open = await Promise.all(names.slice(0, 4).map(async (name) => await begin(adding(name))))
      await Promise.all([
        ...names.slice(4).map(async (name) => await write(adding(name))),
        ...Array.from({ length: 10 }, async (_, number) => await people('member', number % INSTANCES.length)),
        ...open.toReversed().map(async ({ commit }) => await commit()),
      ])
      for (const instance of INSTANCES) expect(new Set(await people('member', instance))).toEqual(new Set(names))
    })
  })
}
