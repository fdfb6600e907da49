import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { lastCard, textOf } from '../../kit/card-text.ts'
import { cardsAbout } from '../../kit/cards-about.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { PersonOptions, TestPerson } from '../../kit/people.ts'

const goal = 'Could you teach me enough SQL to ask my own questions?'
const problem = (code: string) => ({ problem: { code } })

let hallway: TestHallway
beforeAll(async () => {
  hallway = await startHallway()
})
afterAll(async () => {
  await hallway.stop()
})

const addMentor = async (name: string, more: Partial<PersonOptions> = {}) =>
  hallway.addPerson({ name, open_to_mentoring: true, weekly_budget: 20, ...more })

/** Priya is asked; Kofi has room and knows the topic. */
async function asked(topic: string) {
  const priya = await addMentor('Priya Raghunathan', { mentor_topics: [topic] })
  const kofi = await addMentor('Kofi Mensah', { mentor_topics: [topic] })
  const minh = await hallway.addPerson({ name: 'Minh Anh Nguyễn', wants_to_learn: [topic], weekly_budget: 20 })
  const { id: requestId } = await request(minh, priya)
  await hallway.advanceBy({ seconds: 11 })
  return { priya, kofi, minh, requestId }
}

const request = async (mentee: TestPerson, mentor: TestPerson) =>
  hallway.as(mentee).call('requestMentoring', { mentorId: mentor.id, goal, rhythm: 'monthly' })

const sentBy = async (mentee: TestPerson) => (await hallway.as(mentee).call('getMyMentorships', {})).sent

describe('proposing someone else', () => {
  it('asks the other with the same words at one press, and nobody hears of a no', async () => {
    const { priya, kofi, minh } = await asked('Ledgers')
    const words = 'Kofi has done exactly this last year.'
    await hallway.teams.press(priya, lastCard(hallway, priya), 'Propose', { mentorId: kofi.id, reason: words })
    await hallway.advanceBy({ seconds: 11 })
    const card = lastCard(hallway, minh)
    expect(textOf(card)).toContain('Priya Raghunathan suggests somebody for you')
    expect(textOf(card)).toContain(words)
    expect(cardsAbout(hallway, kofi, 'Minh Anh')).toHaveLength(0)

    const replaced = await hallway.teams.press(minh, card, 'Ask Kofi Mensah')
    expect(textOf(replaced)).toContain('Sent to Kofi Mensah.')
    await hallway.teams.press(minh, card, 'Ask Kofi Mensah')
    await hallway.advanceBy({ seconds: 11 })
    const [arrived, ...more] = cardsAbout(hallway, kofi, 'Minh Anh')
    expect(more).toEqual([])
    expect(arrived && textOf(arrived)).toContain(goal)
    expect(arrived && textOf(arrived)).not.toContain('Priya')
    expect(cardsAbout(hallway, priya, 'Minh Anh')).toHaveLength(1)
    expect(await sentBy(minh)).toMatchObject([
      { state: 'waiting', mentor: { id: kofi.id }, rhythm: 'monthly' },
      { state: 'proposed', proposal: null },
    ])
  })

  it('names mentors with room alone, and is for the mentor alone', async () => {
    const { priya, kofi, minh, requestId } = await asked('Audits')
    const propose = async (by: TestPerson, mentorId: string) =>
      hallway.as(by).call('answerMentorshipRequest', { requestId, answer: 'propose', mentorId })
    const full = await addMentor('Wanjiru Kamau', { mentor_capacity: 0 })
    await expect(propose(priya, full.id)).rejects.toMatchObject(problem('mentor-full'))
    await expect(propose(priya, minh.id)).rejects.toMatchObject(problem('invalid-input'))
    await expect(propose(minh, kofi.id)).rejects.toMatchObject(problem('forbidden'))
    await expect(propose(kofi, kofi.id)).rejects.toMatchObject(problem('not-found'))
    await expect(hallway.as(minh).call('answerMentorProposal', { requestId, answer: 'ask' })).rejects.toMatchObject(
      problem('not-found'),
    )
  })

  it('comes from Hallway with a kind no, unless one keeps the other apart, and may be left', async () => {
    const { priya, kofi, minh, requestId } = await asked('Tariffs')
    await hallway.as(priya).call('answerMentorshipRequest', { requestId, answer: 'decline' })
    expect(await sentBy(minh)).toMatchObject([{ state: 'declined', proposal: { id: kofi.id } }])
    await hallway.as(minh).call('answerMentorProposal', { requestId, answer: 'leave' })
    expect(await sentBy(minh)).toMatchObject([{ proposal: null }])
    expect((await hallway.as(priya).call('getMyMentorships', {})).received).toEqual([])

    const apart = await asked('Shipping law')
    await hallway.as(apart.kofi).call('addNeverPair', { personId: apart.minh.id })
    await hallway.as(apart.priya).call('answerMentorshipRequest', { requestId: apart.requestId, answer: 'decline' })
    expect(await sentBy(apart.minh)).toMatchObject([{ state: 'declined', proposal: null }])
  })
})

describe('a mentor who cannot answer', () => {
  it('is answered for at once where they are away longer than the request waits', async () => {
    const { priya, kofi, minh } = await asked('Pensions')
    await hallway.as(priya).call('pause', { until: '2027-02-01' })
    await hallway.advanceBy({ hours: 1 })
    expect(cardsAbout(hallway, minh, 'Priya Raghunathan is not available at the moment')).toHaveLength(1)
    expect(await sentBy(minh)).toMatchObject([{ state: 'unavailable', proposal: { id: kofi.id } }])
  })

  it('is answered for at once where Teams cannot reach them', async () => {
    const priya = await addMentor('Priya Raghunathan')
    const minh = await hallway.addPerson({ name: 'Minh Anh Nguyễn', weekly_budget: 20 })
    hallway.teams.fail(priya, { status: 403, code: 'ConversationBlockedByUser' })
    await request(minh, priya)
    await hallway.advanceBy({ seconds: 30 })
    expect(cardsAbout(hallway, minh, 'Priya Raghunathan is not available at the moment')).toHaveLength(1)
  })

  it('may have left: the request can still be taken back', async () => {
    const { priya, minh, requestId } = await asked('Payroll')
    await hallway.database.withTenant(hallway.tenantId, async (tx) => {
      await tx.updateTable('people').set({ account_enabled: false }).where('person_id', '=', priya.id).execute()
    })
    const taken = await hallway.as(minh).call('withdrawMentorshipRequest', { requestId })
    expect(taken.state).toBe('withdrawn')
  })
})
