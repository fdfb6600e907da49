import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { lastCard, textOf } from '../../kit/card-text.ts'
import { cardsAbout } from '../../kit/cards-about.ts'
import { addGroup, addMember } from '../../kit/groups.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

const problem = (code: string) => ({ problem: { code } })
const wrong = (message: string) => ({ problem: { errors: [{ path: 'words', message }] } })
const WORDS = 'They sell tickets for a game that is not ours.'

let hallway: TestHallway
let reporter: TestPerson
let other: TestPerson
let lead: TestPerson
let manager: TestPerson
beforeAll(async () => {
  hallway = await startHallway()
  const add = async (name: string): Promise<TestPerson> => await hallway.addPerson({ name, weekly_budget: 20 })
  reporter = await add('Rosa Reporter')
  other = await add('Omar Other')
  lead = await add('Lena Lead')
  manager = await add('Mona Manager')
})
afterAll(async () => await hallway.stop())

let count = 0
async function reported(): Promise<{ groupId: string; name: string }> {
  count += 1
  const { id: groupId, name } = await addGroup(hallway, { name: `Tickets ${String(count)}` })
  await addMember(hallway, { id: groupId }, lead, { role: 'lead' })
  await hallway.as(reporter).call('reportGroup', { groupId, words: WORDS })
  return { groupId, name }
}

const desk = (person = manager) => hallway.as(person, { roles: ['ProgrammeManager'] })
const openReports = async (groupId: string, person = manager) =>
  (await desk(person).call('getDeskGroups', {})).reports.filter(({ group }) => group.id === groupId)
const pageFor = async (person: TestPerson, groupId: string) => await hallway.as(person).call('getGroup', { groupId })

describe('a report of a group', () => {
  it('reaches the programme managers once, however often it is sent, and can be taken back', async () => {
    const { groupId } = await reported()
    expect(await pageFor(reporter, groupId)).toMatchObject({ myReport: WORDS })
    await hallway.as(reporter).call('reportGroup', { groupId, words: 'Second thoughts.' })
    expect(await openReports(groupId)).toMatchObject([{ reporter: { id: reporter.id }, words: 'Second thoughts.' }])
    await hallway.as(reporter).call('withdrawReport', { groupId })
    expect(await openReports(groupId)).toEqual([])
    const send = async (words: string) => await hallway.as(reporter).call('reportGroup', { groupId, words })
    await expect(send(' ')).rejects.toMatchObject(wrong('missing'))
    await expect(send('x'.repeat(501))).rejects.toMatchObject(wrong('too-long'))
  })

  it('is not told to the group’s leads, also where one of them is a programme manager', async () => {
    const { groupId, name } = await reported()
    const [report] = await openReports(groupId)
    const settle = async (person: TestPerson) =>
      await desk(person).call('settleReport', { reportId: report?.id ?? '', outcome: 'dismissed' })
    expect(await openReports(groupId, lead)).toEqual([])
    await expect(settle(lead)).rejects.toMatchObject(problem('not-found'))
    expect(await pageFor(lead, groupId)).toMatchObject({ myReport: null })
    expect(JSON.stringify(await hallway.as(lead).call('exportMe', {}))).not.toContain(WORDS)
    await settle(manager)
    await hallway.advanceBy({ seconds: 11 })
    expect(cardsAbout(hallway, lead, name)).toEqual([])
    expect(await pageFor(reporter, groupId)).toMatchObject({ myReport: null, archived: false })
    expect(textOf(lastCard(hallway, reporter))).toContain('leave the group as it is')
  })

  it('archives the group, which settles all reports of it, and is settled by one manager', async () => {
    const { groupId, name } = await reported()
    await hallway.as(other).call('reportGroup', { groupId, words: 'Spam.' })
    const reportIds = (await openReports(groupId)).map(({ id }) => id)
    const answers = await Promise.allSettled(
      reportIds.map(async (reportId) => await desk().call('settleReport', { reportId, outcome: 'archived' })),
    )
    expect(answers.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await openReports(groupId)).toEqual([])
    expect(await pageFor(manager, groupId)).toMatchObject({ archived: true })
    await hallway.advanceBy({ seconds: 11 })
    for (const person of [reporter, other]) expect(cardsAbout(hallway, person, name)).toHaveLength(1)
    await expect(
      hallway.as(other).call('settleReport', { reportId: reportIds[0] ?? '', outcome: 'dismissed' }),
    ).rejects.toMatchObject(problem('forbidden'))
    const own = (await hallway.as(reporter).call('exportMe', {})).data.group_reports
    expect(own).toEqual(expect.arrayContaining([expect.objectContaining({ words: WORDS, outcome: 'archived' })]))
    expect(JSON.stringify(own)).not.toContain(manager.id)
  })
})
