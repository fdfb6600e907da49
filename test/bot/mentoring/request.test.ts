import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { textOf } from '../../kit/card-text.ts'
import { cardsAbout } from '../../kit/cards-about.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

const ask = { goal: 'Could you teach me enough SQL to ask my own questions?', rhythm: 'every-two-weeks' as const }
const problem = (code: string) => ({ problem: { code } })

let hallway: TestHallway
beforeAll(async () => {
  hallway = await startHallway()
})
afterAll(async () => {
  await hallway.stop()
})

async function mentorAndMentee(capacity = 2): Promise<{ mentor: TestPerson; mentee: TestPerson }> {
  return {
    mentor: await hallway.addPerson({
      name: 'Priya Raghunathan',
      skills: ['SQL'],
      open_to_mentoring: true,
      mentor_capacity: capacity,
    }),
    mentee: await hallway.addPerson({ name: 'Minh Anh Nguyễn', department: 'Design', wants_to_learn: ['SQL'] }),
  }
}

describe('asking a mentor', () => {
  it('reaches the mentor after the undo time, once, in the mentee’s own words', async () => {
    const { mentor, mentee } = await mentorAndMentee()
    const request = await hallway.as(mentee).call('requestMentoring', { mentorId: mentor.id, ...ask })
    expect(request).toMatchObject({ state: 'waiting', mentor: { id: mentor.id }, answerBy: '2026-12-07' })
    await hallway.advanceBy({ seconds: 9 })
    expect(cardsAbout(hallway, mentor, 'Mentoring request')).toHaveLength(0)
    await hallway.advanceBy({ seconds: 2 })
    const [card, ...more] = cardsAbout(hallway, mentor, 'Minh Anh Nguyễn asks for your help with SQL')
    expect(more).toEqual([])
    expect(card && textOf(card)).toContain(ask.goal)
    expect(card && textOf(card)).toContain('No hurry. Answer by 7 December.')
  })

  it('never reaches the mentor when taken back within the undo time', async () => {
    const { mentor, mentee } = await mentorAndMentee()
    const { id } = await hallway.as(mentee).call('requestMentoring', { mentorId: mentor.id, ...ask })
    await hallway.advanceBy({ seconds: 5 })
    const withdrawn = await hallway.as(mentee).call('withdrawMentorshipRequest', { requestId: id })
    expect(withdrawn.state).toBe('withdrawn')
    await hallway.advanceBy({ hours: 2 })
    expect(cardsAbout(hallway, mentor, 'Mentoring request')).toHaveLength(0)
    expect((await hallway.as(mentor).call('getMyMentorships', {})).received).toEqual([])
  })

  it('keeps one waiting request per pair, however often and at once the button is pressed', async () => {
    const { mentor, mentee } = await mentorAndMentee()
    const requests = await Promise.all(
      Array.from({ length: 5 }, async () =>
        hallway.as(mentee).call('requestMentoring', { mentorId: mentor.id, ...ask }),
      ),
    )
    expect(new Set(requests.map((request) => request.id)).size).toBe(1)
    expect((await hallway.as(mentor).call('getMyMentorships', {})).received).toHaveLength(1)
  })

  it('is refused for oneself, for people who do not mentor and for leavers', async () => {
    const { mentor, mentee } = await mentorAndMentee()
    const left = await hallway.addPerson({ name: 'Lena Roth', open_to_mentoring: true, account_enabled: false }, false)
    const asking = (personId: string, mentorId: string) =>
      hallway.as({ id: personId }).call('requestMentoring', { mentorId, ...ask })
    await expect(asking(mentor.id, mentor.id)).rejects.toMatchObject(problem('invalid-input'))
    await expect(asking(mentor.id, mentee.id)).rejects.toMatchObject(problem('not-found'))
    await expect(asking(mentee.id, left.id)).rejects.toMatchObject(problem('not-found'))
  })

  it('is refused while the mentor has no room', async () => {
    const { mentor, mentee } = await mentorAndMentee(1)
    const { id } = await hallway.as(mentee).call('requestMentoring', { mentorId: mentor.id, ...ask })
    await hallway.as(mentor).call('answerMentorshipRequest', { requestId: id, answer: 'accept' })
    const another = await hallway.addPerson({ name: 'Wanjiru Kamau' })
    const asking = hallway.as(another).call('requestMentoring', { mentorId: mentor.id, ...ask })
    await expect(asking).rejects.toMatchObject(problem('mentor-full'))
    const again = hallway.as(mentee).call('requestMentoring', { mentorId: mentor.id, ...ask })
    await expect(again).rejects.toMatchObject(problem('conflict'))
  })
})

describe('answering', () => {
  it('starts a mentorship and makes the two contacts of each other', async () => {
    const { mentor, mentee } = await mentorAndMentee()
    const { id } = await hallway.as(mentee).call('requestMentoring', { mentorId: mentor.id, ...ask })
    await hallway.as(mentor).call('answerMentorshipRequest', { requestId: id, answer: 'accept' })
    const mine = await hallway.as(mentor).call('getMyMentorships', {})
    expect(mine).toMatchObject({ room: { capacity: 2, taken: 1 }, received: [], mentoring: [{ goal: ask.goal }] })
    for (const [person, other] of [
      [mentor, mentee],
      [mentee, mentor],
    ] as const) {
      const { contacts } = await hallway.as(person).call('getNetwork', {})
      expect(contacts).toMatchObject([{ person: { id: other.id }, cadenceDays: 14 }])
    }
    await hallway.advanceBy({ seconds: 11 })
    expect(cardsAbout(hallway, mentee, 'Priya Raghunathan says yes')).toHaveLength(1)
  })

  it('never exceeds the mentor’s places when many accepts arrive at once', async () => {
    const { mentor } = await mentorAndMentee(2)
    const requestIds: string[] = []
    for (let index = 0; index < 6; index++) {
      const mentee = await hallway.addPerson({ name: `Mentee ${String(index)}` }, false)
      requestIds.push((await hallway.as(mentee).call('requestMentoring', { mentorId: mentor.id, ...ask })).id)
    }
    const answers = await Promise.allSettled(
      requestIds.map(async (requestId) =>
        hallway.as(mentor).call('answerMentorshipRequest', { requestId, answer: 'accept' }),
      ),
    )
    expect(answers.filter((answer) => answer.status === 'fulfilled')).toHaveLength(2)
    for (const answer of answers) {
      if (answer.status === 'rejected') expect(answer.reason).toMatchObject(problem('mentor-full'))
    }
    const mine = await hallway.as(mentor).call('getMyMentorships', {})
    expect(mine).toMatchObject({ room: { capacity: 2, taken: 2 } })
    expect(mine.mentoring).toHaveLength(2)
    expect(mine.received).toHaveLength(4)
  })

  it('may still accept what was asked before the mentor closed the door to new requests', async () => {
    const { mentor, mentee } = await mentorAndMentee(1)
    const { id } = await hallway.as(mentee).call('requestMentoring', { mentorId: mentor.id, ...ask })
    await hallway.as(mentor).call('updateOpenTo', {
      mentoring: false,
      mentorCapacity: 1,
      mentorTopics: [],
      buddy: false,
      buddyCapacity: 1,
    })
    const accepted = await hallway.as(mentor).call('answerMentorshipRequest', { requestId: id, answer: 'accept' })
    expect(accepted.state).toBe('accepted')
    const late = await hallway.addPerson({ name: 'Tove Dahl' })
    await expect(hallway.as(late).call('requestMentoring', { mentorId: mentor.id, ...ask })).rejects.toMatchObject(
      problem('not-found'),
    )
  })

  it('settles once when accept and withdraw race', async () => {
    const { mentor, mentee } = await mentorAndMentee()
    const { id } = await hallway.as(mentee).call('requestMentoring', { mentorId: mentor.id, ...ask })
    const outcomes = await Promise.allSettled([
      hallway.as(mentor).call('answerMentorshipRequest', { requestId: id, answer: 'accept' }),
      hallway.as(mentee).call('withdrawMentorshipRequest', { requestId: id }),
    ])
    expect(outcomes.filter((outcome) => outcome.status === 'fulfilled')).toHaveLength(1)
    expect(outcomes.find((outcome) => outcome.status === 'rejected')).toMatchObject({
      reason: problem('already-settled'),
    })
  })

  it('is for the mentor alone, and withdrawing for the mentee alone', async () => {
    const { mentor, mentee } = await mentorAndMentee()
    const stranger = await hallway.addPerson({ name: 'Bo-ra Kim' })
    const { id: requestId } = await hallway.as(mentee).call('requestMentoring', { mentorId: mentor.id, ...ask })
    const accept = { requestId, answer: 'accept' as const }
    await expect(hallway.as(mentee).call('answerMentorshipRequest', accept)).rejects.toMatchObject(problem('forbidden'))
    await expect(hallway.as(stranger).call('answerMentorshipRequest', accept)).rejects.toMatchObject(
      problem('not-found'),
    )
    await expect(hallway.as(mentor).call('withdrawMentorshipRequest', { requestId })).rejects.toMatchObject(
      problem('forbidden'),
    )
    await expect(hallway.as(stranger).call('withdrawMentorshipRequest', { requestId })).rejects.toMatchObject(
      problem('not-found'),
    )
  })

  it('tells others how soon the mentor usually answers, once there are three', async () => {
    const { mentor, mentee } = await mentorAndMentee(5)
    const mentees = [
      mentee,
      await hallway.addPerson({ name: 'Ida Berg' }),
      await hallway.addPerson({ name: 'Bo Lind' }),
    ]
    const requests = []
    for (const who of mentees) {
      requests.push((await hallway.as(who).call('requestMentoring', { mentorId: mentor.id, ...ask })).id)
    }
    hallway.clock.moveTo(new Date(hallway.clock.now().getTime() + 36 * 3_600_000))
    const record: unknown[] = []
    for (const requestId of requests) {
      await hallway.as(mentor).call('answerMentorshipRequest', { requestId, answer: 'decline' })
      record.push((await hallway.as(mentee).call('getPerson', { personId: mentor.id })).mentor?.answersInDays)
    }
    expect(record).toEqual([null, null, 2])
  })
})
