import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { addEvent } from '../../kit/events.ts'
import { addGroup, addMeeting, addMember } from '../../kit/groups.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

let hallway: TestHallway
let kofi: TestPerson

beforeAll(async () => {
  hallway = await startHallway()
  kofi = await hallway.addPerson({ name: 'Kofi Mensah', office: 'Accra', interests: ['Running'] })
  const friend = await hallway.addPerson({ name: 'Ana Costa' }, false)
  const hidden = await hallway.addPerson({ name: 'Hana Sakamoto' }, false)
  await addMeeting(hallway, kofi, friend)
  await addMeeting(hallway, kofi, hidden)

  const large = await addGroup(hallway, { name: 'Book circle' })
  for (let at = 0; at < 5; at++) {
    await addMember(hallway, large, await hallway.addPerson({ name: `Reader ${String(at)}` }, false))
  }
  const choir = await addGroup(hallway, { name: 'Choir', description: 'We sing.' })
  await addMember(hallway, choir, friend, { role: 'lead' })
  const run = await addGroup(hallway, { name: 'Hill club', description: 'Running before breakfast.' })
  await addMember(hallway, run, hidden, { role: 'lead', visibility: 'members' })
  await addEvent(hallway, { title: 'Sprints', startsAt: '2026-11-26T18:00:00Z', group_id: run.id })
  await addGroup(hallway, { name: 'Accra social', kind: 'community', description: 'Everybody in Accra.' })
  await addGroup(hallway, { name: 'Running with faith', kind: 'erg', description: 'Running and prayer.' })
  const own = await addGroup(hallway, { name: 'Chess' })
  await addMember(hallway, own, kofi)
  const secret = await addGroup(hallway, { name: 'Pride network', kind: 'erg' })
  await addMember(hallway, secret, kofi, { visibility: 'leads' })
})
afterAll(async () => {
  await hallway.stop()
})

const find = async (text: string | null, options: { skip?: number; count?: number } = {}) => {
  const parameters = text === null ? { initialRun: 'true' } : { text }
  const answer = await hallway.teams.query(kofi, 'searchGroups', parameters, { skip: 0, count: 25, ...options })
  return (answer.attachments ?? []).map(({ preview: { content } }) => ({ name: content.title, line: content.text }))
}
const names = async (...asked: Parameters<typeof find>) => (await find(...asked)).map(({ name }) => name)

describe('groups in the compose box', () => {
  it('begin with those that have a reason for the viewer, then the largest', async () => {
    expect((await names(null)).slice(0, 4)).toEqual(['Hill club', 'Choir', 'Accra social', 'Book circle'])
    expect(await names(null)).toHaveLength(7)
  })

  it('say why they fit, as far as that is nobody’s secret', async () => {
    expect(new Map((await find(null)).map(({ name, line }) => [name, line]))).toEqual(
      new Map([
        ['Hill club', '1 member · Interest group · It is about Running, which you are interested in.'],
        ['Choir', '1 member · Interest group · Ana Costa, whom you know, is a member.'],
        ['Accra social', '0 members · Community · It is at home in Accra, where you work.'],
        ['Book circle', '5 members · Interest group'],
        ['Running with faith', '0 members · Employee resource group'],
        ['Chess', '1 member · Interest group · You are a member'],
        ['Pride network', '1 member · Employee resource group'],
      ]),
    )
  })

  it.each([
    { text: 'hill', found: ['Hill club'] },
    { text: 'HILL clu', found: ['Hill club'] },
    { text: 'hil clbu', found: ['Hill club'] },
    { text: 'ana costa', found: ['Choir'] },
    { text: 'sakamoto', found: [] },
    { text: 'prayer', found: ['Running with faith'] },
  ])('are found by "$text"', async ({ text, found }) => {
    expect(await names(text)).toEqual(found)
  })

  it('are found by when they meet', async () => {
    expect(await find('thursday evening')).toEqual([
      { name: 'Hill club', line: '1 member · Interest group · Meets Thu 26 Nov, 18:00' },
    ])
    expect((await find('hill thu'))[0]?.line).toContain('Meets Thu 26 Nov, 18:00')
  })

  it.each([{ text: null }, { text: 'interest group' }])('are paged without a gap: $text', async ({ text }) => {
    const all = await names(text)
    const pages = [await names(text, { count: 2 }), await names(text, { skip: 2, count: 25 })]
    expect(pages.flat()).toEqual(all)
    expect(all.length).toBeGreaterThan(2)
    expect(await names(text, { skip: 500 })).toEqual([])
  })

  it('put the same card into a chat whoever searches', async () => {
    const other = await hallway.addPerson({ name: 'Ravi Stern', interests: ['Prayer'] })
    const card = async (person: TestPerson) =>
      (await hallway.teams.query(person, 'searchGroups', { text: 'hill club' })).attachments?.[0]?.content
    expect(await card(other)).toEqual(await card(kofi))
  })

  it('know a new group at once', async () => {
    await addGroup(hallway, { name: 'Astronomy' })
    expect(await names('astro')).toEqual(['Astronomy'])
  })
})
