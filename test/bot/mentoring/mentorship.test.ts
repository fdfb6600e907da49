import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { lastCard, textOf } from '../../kit/card-text.ts'
import { cardsAbout } from '../../kit/cards-about.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

const goal = 'Could you teach me enough SQL to ask my own questions?'
const manager = { roles: ['ProgrammeManager'] }

let hallway: TestHallway
beforeAll(async () => {
  hallway = await startHallway()
})
afterAll(async () => {
  await hallway.stop()
})

interface Pair {
  mentor: TestPerson
  mentee: TestPerson
  mentorshipId: string
}

async function mentoring(): Promise<Pair> {
  const mentor = await hallway.addPerson({ name: 'Kofi Mensah', open_to_mentoring: true, weekly_budget: 20 })
  const mentee = await hallway.addPerson({ name: 'Amara Okafor', weekly_budget: 20 })
  const { id } = await hallway.as(mentee).call('requestMentoring', { mentorId: mentor.id, goal, rhythm: 'monthly' })
  await hallway.as(mentor).call('answerMentorshipRequest', { requestId: id, answer: 'accept' })
  await hallway.advanceBy({ seconds: 11 })
  return { mentor, mentee, mentorshipId: (await mentorshipOf(mentee)).id }
}

async function mentorshipOf(person: TestPerson) {
  const { mentoring, mentoredBy } = await hallway.as(person).call('getMyMentorships', {})
  const [mentorship] = [...mentoring, ...mentoredBy]
  if (mentorship === undefined) throw new Error(`${person.name} has no mentorship`)
  return mentorship
}

/** To the same hour of another day, with one look at what is due there. */
async function moveBy(days: number): Promise<void> {
  hallway.clock.moveTo(new Date(hallway.clock.now().getTime() + days * 86_400_000))
  await hallway.settle()
}

describe('a mentorship', () => {
  it('may be planned to an end by the mentor, so that others read when a full one expects a place', async () => {
    const { mentor, mentee, mentorshipId } = await mentoring()
    const other = await hallway.addPerson({ name: 'Bo-ra Kim' })
    const room = async () => {
      const { items } = await hallway.as(other).call('searchMentors', { text: mentor.name })
      return items.find(({ person }) => person.id === mentor.id)?.room
    }
    const plan = async (on: string | null, by = mentor) =>
      await hallway.as(by).call('expectMentorshipEnd', { mentorshipId, on })
    await plan('2027-01-31')
    expect((await mentorshipOf(mentee)).expectedEnd).toBe('2027-01-31')
    expect(await room()).toEqual({ capacity: 2, taken: 1, placeExpectedOn: null })
    await hallway.as(mentor).call('updateOpenTo', { mentorCapacity: 1 })
    expect(await room()).toEqual({ capacity: 1, taken: 1, placeExpectedOn: '2027-01-31' })
    expect((await hallway.as(other).call('getPerson', { personId: mentor.id })).mentor).toMatchObject({
      placeExpectedOn: '2027-01-31',
    })
    const { attachments = [] } = await hallway.teams.query(other, 'searchMentors', { text: mentor.name })
    const listed = attachments.find(({ preview }) => preview.content.text.includes('Full'))
    expect(listed?.preview.content.text).toContain('Full, place expected in January')
    expect(JSON.stringify(listed?.content)).toContain('All places are taken, one is expected in January')
    await expect(plan('2027-02-28', mentee)).rejects.toMatchObject({ problem: { code: 'forbidden' } })
    await expect(plan('2026-11-01')).rejects.toMatchObject({ problem: { errors: [{ path: 'on', message: 'past' }] } })
    await plan(null)
    expect(await room()).toEqual({ capacity: 1, taken: 1, placeExpectedOn: null })
  })

  it('has steps that either of the two adds, ticks and removes', async () => {
    const { mentor, mentee, mentorshipId } = await mentoring()
    await hallway.as(mentee).call('addMentorshipGoal', { mentorshipId, words: 'Write my first join' })
    await hallway.as(mentor).call('addMentorshipGoal', { mentorshipId, words: 'write my first join' })
    await hallway.advanceBy({ seconds: 1 })
    const { mentoring: mine } = await hallway
      .as(mentor)
      .call('addMentorshipGoal', { mentorshipId, words: 'Read a query plan' })
    const [join, plan] = mine[0]?.goals ?? []
    expect(mine[0]?.goals).toHaveLength(2)
    await hallway.as(mentor).call('tickMentorshipGoal', { mentorshipId, goalId: join?.id ?? '', isDone: true })
    await hallway.as(mentee).call('removeMentorshipGoal', { mentorshipId, goalId: plan?.id ?? '' })
    expect((await mentorshipOf(mentee)).goals).toMatchObject([{ words: 'Write my first join', isDone: true }])

    const stranger = await hallway.addPerson({ name: 'Bo-ra Kim' })
    const adding = hallway.as(stranger).call('addMentorshipGoal', { mentorshipId, words: 'Peek' })
    await expect(adding).rejects.toMatchObject({ problem: { code: 'not-found' } })
  })

  it('tells the other of the next time, and a meeting that both confirm is one', async () => {
    const { mentor, mentee, mentorshipId } = await mentoring()
    const at = { on: '2026-11-23', minute: 11 * 60 + 30 }
    const plan = async (topic: string) =>
      hallway.as(mentor).call('planMentorshipMeeting', { mentorshipId, next: { ...at, topic } })
    const { times } = await hallway.as(mentor).call('getMeetingTimes', { mentorshipId })
    expect(times).toEqual(['2026-11-24T09:00:00.000Z', '2026-11-25T09:00:00.000Z', '2026-11-26T09:00:00.000Z'])
    await plan('Joins')
    await plan('Window functions')
    await hallway.advanceBy({ seconds: 11 })
    const told = cardsAbout(hallway, mentee, 'Kofi Mensah and you meet on Mon 23 Nov, 11:30')
    expect(told).toHaveLength(1)
    expect(told[0] && textOf(told[0])).toContain('Window functions')

    await hallway.advanceBy({ hours: 3 })
    await hallway.as(mentee).call('recordMentorshipMeeting', { mentorshipId })
    await hallway.as(mentor).call('recordMentorshipMeeting', { mentorshipId })
    expect(await mentorshipOf(mentor)).toMatchObject({
      meetings: { met: 1, of: 6 },
      next: null,
      last: { on: '2026-11-23', topic: 'Window functions' },
    })
    const { contacts } = await hallway.as(mentor).call('getNetwork', {})
    expect(contacts).toMatchObject([{ person: { id: mentee.id }, lastContactOn: '2026-11-23' }])
    const past = hallway.as(mentor).call('planMentorshipMeeting', { mentorshipId, next: { ...at, topic: '' } })
    await expect(past).rejects.toMatchObject({ problem: { code: 'invalid-input' } })
  })

  it('says that a meeting is off to whoever had heard of it', async () => {
    const { mentor, mentee, mentorshipId } = await mentoring()
    const tomorrow = { on: '2026-11-24', minute: 600, topic: '' }
    const plan = async (next: typeof tomorrow | null) =>
      hallway.as(mentee).call('planMentorshipMeeting', { mentorshipId, next })
    await plan(tomorrow)
    await plan(null)
    await hallway.advanceBy({ seconds: 11 })
    expect(cardsAbout(hallway, mentor, 'Amara Okafor')).toHaveLength(0)
    await plan(tomorrow)
    await hallway.advanceBy({ seconds: 11 })
    await plan(null)
    await hallway.advanceBy({ seconds: 11 })
    expect(cardsAbout(hallway, mentor, 'You do not meet Amara Okafor on Tue 24 Nov')).toHaveLength(1)
  })

  it('can be paused and goes on, and ends with what was learnt', async () => {
    const { mentor, mentee, mentorshipId } = await mentoring()
    await hallway.as(mentee).call('pauseMentorship', { mentorshipId, pause: true })
    await hallway.as(mentee).call('pauseMentorship', { mentorshipId, pause: false })
    await hallway.advanceBy({ seconds: 11 })
    expect(cardsAbout(hallway, mentor, 'is paused')).toHaveLength(0)
    await hallway.as(mentee).call('pauseMentorship', { mentorshipId, pause: true })
    await hallway.advanceBy({ seconds: 11 })
    expect(cardsAbout(hallway, mentor, 'Your mentoring with Amara Okafor is paused')).toHaveLength(1)
    expect(await mentorshipOf(mentor)).toMatchObject({ pausedOn: '2026-11-23' })
    await hallway.as(mentor).call('pauseMentorship', { mentorshipId, pause: false })
    await hallway.advanceBy({ seconds: 11 })
    expect(cardsAbout(hallway, mentee, 'Your mentoring with Kofi Mensah goes on')).toHaveLength(1)

    await hallway.as(mentee).call('endMentorship', { mentorshipId, learnt: 'That plans can be read.' })
    await hallway.advanceBy({ seconds: 11 })
    expect(textOf(lastCard(hallway, mentor))).toContain('What Amara Okafor has learnt')
    expect(textOf(lastCard(hallway, mentor))).toContain('That plans can be read.')
    const late = hallway.as(mentor).call('pauseMentorship', { mentorshipId, pause: true })
    await expect(late).rejects.toMatchObject({ problem: { code: 'already-settled' } })
  })
})

it('asks both on day 30 how it goes; the pair reads it, the desk a sum of five', async () => {
  const pairs: Pair[] = []
  for (let number = 1; number <= 5; number++) pairs.push(await mentoring())
  const [first, paused] = pairs as [Pair, Pair]
  await hallway.as(paused.mentor).call('pauseMentorship', { mentorshipId: paused.mentorshipId, pause: true })
  await moveBy(29)
  expect(cardsAbout(hallway, first.mentor, 'How is it going')).toHaveLength(0)
  await moveBy(1)
  const [card, ...more] = cardsAbout(hallway, first.mentor, 'How is it going with Amara Okafor?')
  expect(more).toEqual([])
  expect(card?.fallbackText).toBe('A short question about your mentoring')
  expect(cardsAbout(hallway, paused.mentee, 'How is it going')).toHaveLength(0)
  if (card === undefined) throw new Error('Kofi was not asked')

  const saved = await hallway.teams.press(first.mentor, card, 'Save', { score: '2' })
  expect(textOf(saved)).toContain('pause or end at any time')
  expect((await mentorshipOf(first.mentee)).pulse).toEqual({ day: 30, mine: null, theirs: null })
  const { mentorshipId } = first
  await hallway.as(first.mentee).call('answerPulse', { mentorshipId, day: 30, score: 4 })
  expect((await mentorshipOf(first.mentee)).pulse).toEqual({ day: 30, mine: 4, theirs: 2 })

  const health = async () => hallway.as(first.mentor, manager).call('getMentoringHealth', {})
  await hallway.as(paused.mentor).call('pauseMentorship', { mentorshipId: paused.mentorshipId, pause: false })
  await moveBy(1)
  for (const pair of pairs.slice(1, 4)) {
    await hallway.as(pair.mentee).call('answerPulse', { mentorshipId: pair.mentorshipId, day: 30, score: 4 })
  }
  expect(await health()).toEqual({ sum: null })
  const last = pairs[4]
  if (last === undefined) throw new Error('There are five pairs')
  await hallway.as(last.mentee).call('answerPulse', { mentorshipId: last.mentorshipId, day: 30, score: 5 })
  expect(await health()).toEqual({ sum: { atLeast: 5, average: 4 } })
  await expect(hallway.as(first.mentor).call('getMentoringHealth', {})).rejects.toMatchObject({
    problem: { code: 'forbidden' },
  })
})
