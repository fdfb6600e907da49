import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { lastCard, textOf } from '../../kit/card-text.ts'
import { cardsAbout } from '../../kit/cards-about.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'

const goal = 'Could you teach me enough SQL to ask my own questions?'

let hallway: TestHallway
beforeAll(async () => {
  hallway = await startHallway()
})
afterAll(async () => {
  await hallway.stop()
})

/** A request whose card lies in the mentor's chat. */
async function delivered(capacity = 2) {
  const mentor = await hallway.addPerson({ name: 'Kofi Mensah', open_to_mentoring: true, mentor_capacity: capacity })
  const mentee = await hallway.addPerson({ name: 'Amara Okafor' })
  const { id } = await hallway.as(mentee).call('requestMentoring', { mentorId: mentor.id, goal, rhythm: 'once' })
  await hallway.advanceBy({ seconds: 11 })
  return { mentor, mentee, requestId: id, card: lastCard(hallway, mentor) }
}

it('accepts from the card and tells the mentee', async () => {
  const { mentor, mentee, card } = await delivered()
  const replaced = await hallway.teams.press(mentor, card, 'Accept')
  expect(textOf(replaced)).toContain('You are Amara Okafor’s mentor now.')
  expect(cardsAbout(hallway, mentee, 'says yes')).toHaveLength(0)
  await hallway.advanceBy({ seconds: 11 })
  expect(textOf(lastCard(hallway, mentee))).toContain('Kofi Mensah says yes')
})

it('declines with the mentor’s own sentence, kindly', async () => {
  const { mentor, mentee, card } = await delivered()
  await hallway.teams.press(mentor, card, 'Decline kindly', { reason: 'This quarter is full, ask me in March.' })
  await hallway.advanceBy({ seconds: 11 })
  const text = textOf(lastCard(hallway, mentee))
  expect(text).toContain('Not this time with Kofi Mensah')
  expect(text).toContain('This quarter is full, ask me in March.')
})

it('declines without a sentence', async () => {
  const { mentor, mentee, card } = await delivered()
  await hallway.teams.press(mentor, card, 'Decline kindly', { reason: '' })
  await hallway.advanceBy({ seconds: 11 })
  expect(textOf(lastCard(hallway, mentee))).toContain('is not available at the moment')
})

it('answers a late press kindly', async () => {
  const { mentor, mentee, requestId, card } = await delivered()
  await hallway.as(mentee).call('withdrawMentorshipRequest', { requestId })
  const replaced = await hallway.teams.press(mentor, card, 'Accept')
  expect(textOf(replaced)).toContain('This was settled on 23 November.')
  expect((await hallway.as(mentor).call('getMyMentorships', {})).mentoring).toEqual([])
})

it('gives the same answer to the same press twice', async () => {
  const { mentor, mentee, card } = await delivered()
  await hallway.teams.press(mentor, card, 'Accept')
  const again = await hallway.teams.press(mentor, card, 'Accept')
  expect(textOf(again)).toContain('You are Amara Okafor’s mentor now.')
  await hallway.advanceBy({ seconds: 11 })
  expect(cardsAbout(hallway, mentee, 'says yes')).toHaveLength(1)
})

it('keeps the card of a mentor whose last place is gone', async () => {
  const { mentor, card } = await delivered(1)
  await hallway.database.withTenant(hallway.tenantId, async (tx) => {
    await tx.updateTable('profiles').set({ mentor_capacity: 0 }).where('person_id', '=', mentor.id).execute()
  })
  const replaced = await hallway.teams.press(mentor, card, 'Accept')
  expect(textOf(replaced)).toContain('All your places are taken')
  expect(replaced.actions?.map((action) => action.title)).toContain('Decline kindly')
})

it('accepts with a first time that suits both, each told in their own time, and with no time that has passed', async () => {
  const mentor = await hallway.addPerson({ name: 'Kofi Mensah', open_to_mentoring: true, time_zone: 'Asia/Tokyo' })
  const mentee = await hallway.addPerson({ name: 'Amara Okafor', start_minute: 7 * 60, weekly_budget: 20 })
  await hallway.as(mentee).call('requestMentoring', { mentorId: mentor.id, goal, rhythm: 'once' })
  await hallway.jumpTo('2026-11-24T01:00:00Z')
  const late = lastCard(hallway, mentor)
  await hallway.jumpTo('2026-11-26T01:00:00Z')
  const replaced = await hallway.teams.press(mentor, late, 'Suggest Wed 25 Nov, 16:00')
  expect(textOf(replaced)).toContain('That time does not suit you both any more.')
  const accepted = await hallway.teams.press(mentor, replaced, 'Suggest Fri 27 Nov, 16:00')
  expect(textOf(accepted)).toContain('I’ll tell Amara Okafor and suggest Fri 27 Nov, 16:00.')
  await hallway.jumpTo('2026-11-26T08:00:00Z')
  const told = cardsAbout(hallway, mentee, 'Kofi Mensah').map(textOf)
  expect(told).toEqual([expect.stringContaining('Kofi Mensah suggests Fri 27 Nov, 7:00')])
  const [mentorship] = (await hallway.as(mentee).call('getMyMentorships', {})).mentoredBy
  expect(mentorship?.next).toEqual({ at: '2026-11-27T07:00:00.000Z', topic: '' })
})
