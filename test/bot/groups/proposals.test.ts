import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Card } from '../../../bot/cards/card.ts'
import type { Input } from '../../../shared/api/contract.ts'
import { textOf } from '../../kit/card-text.ts'
import { cardsAbout } from '../../kit/cards-about.ts'
import { addGroup } from '../../kit/groups.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

const problem = (code: string) => ({ problem: { code } })
const wrong = (...errors: [path: string, message: string][]) => ({
  problem: { errors: errors.map(([path, message]) => ({ path, message })) },
})
const manager = { roles: ['ProgrammeManager'] }

let hallway: TestHallway
let amara: TestPerson
let kofi: TestPerson
let ines: TestPerson
let priya: TestPerson
beforeAll(async () => {
  hallway = await startHallway()
  const add = async (name: string): Promise<TestPerson> => await hallway.addPerson({ name, weekly_budget: 20 })
  amara = await add('Amara Okafor')
  kofi = await add('Kofi Mensah')
  ines = await add('Inês Carvalho')
  priya = await add('Priya Raghunathan')
})
afterAll(async () => {
  await hallway.stop()
})

let count = 0
function draft(changed: Partial<Input<'proposeGroup'>> = {}): Input<'proposeGroup'> {
  count += 1
  return {
    proposalId: randomUUID(),
    name: `Repair café ${String(count)}`,
    purpose: 'We mend what others throw away, every first Friday.',
    kind: 'interest',
    visibility: 'open',
    membersPrivate: false,
    coFounderIds: [kofi.id, ines.id],
    ...changed,
  }
}

async function propose() {
  const wanted = draft()
  const { proposalId } = await hallway.as(amara).call('proposeGroup', wanted)
  return { proposalId, name: wanted.name }
}

async function proposeAndAgree() {
  const proposal = await propose()
  for (const founder of [kofi, ines]) {
    await hallway.as(founder).call('answerProposal', { proposalId: proposal.proposalId, answer: 'agree' })
  }
  return proposal
}

async function seenBy(person: TestPerson, proposalId: string) {
  const { items } = await hallway.as(person).call('getProposals', {})
  return items.find(({ id }) => id === proposalId)
}

function cardAbout(person: TestPerson, name: string): Card {
  const [card] = cardsAbout(hallway, person, name)
  if (card === undefined) throw new Error(`${person.name} has no card about ${name}`)
  return card
}

const settle = async (input: Input<'settleProposal'>) => await hallway.as(priya, manager).call('settleProposal', input)

describe('a proposed group', () => {
  it('asks two co-founders, then the programme managers, and begins with all three as its leads', async () => {
    const { proposalId, name } = await propose()
    await hallway.advanceBy({ seconds: 11 })
    const asked = `Amara Okafor would like to found ${name} with you`
    expect(cardsAbout(hallway, kofi, asked)).toHaveLength(1)
    await hallway.teams.press(kofi, cardAbout(kofi, name), 'I’m in')
    expect(await seenBy(amara, proposalId)).toMatchObject({ state: 'founding', mine: 'proposer', answerBy: null })
    expect((await hallway.as(priya, manager).call('getDeskGroups', {})).proposals).toEqual([])

    await hallway.as(ines).call('answerProposal', { proposalId, answer: 'agree' })
    // Five working days after Monday the 23rd.
    expect(await seenBy(ines, proposalId)).toMatchObject({ state: 'submitted', mine: 'agreed', answerBy: '2026-11-30' })
    await hallway.advanceBy({ seconds: 11 })
    expect(cardsAbout(hallway, amara, 'The programme managers answer by 30 November.')).toHaveLength(1)
    expect((await hallway.as(priya, manager).call('getDeskGroups', {})).proposals).toMatchObject([
      { id: proposalId, proposer: { id: amara.id }, founders: [{}, {}], isNameTaken: false },
    ])

    await settle({ proposalId, answer: 'approve' })
    await hallway.advanceBy({ seconds: 11 })
    for (const founder of [amara, kofi, ines]) expect(cardsAbout(hallway, founder, `${name} can begin`)).toHaveLength(1)
    const { items } = await hallway.as(ines).call('searchGroups', { text: name, mine: 'lead' })
    expect(items).toMatchObject([{ name, memberCount: 3, mine: 'lead' }])
  })

  it('says at each field what is wrong with it', async () => {
    await addGroup(hallway, { name: 'Chess club' })
    const send = async (changed: Parameters<typeof draft>[0]) =>
      await hallway.as(amara).call('proposeGroup', draft(changed))
    await expect(send({ name: '', purpose: ' ' })).rejects.toMatchObject(
      wrong(['name', 'missing'], ['purpose', 'missing']),
    )
    await expect(send({ name: 'x'.repeat(121), purpose: 'x'.repeat(2_001) })).rejects.toMatchObject(
      wrong(['name', 'too-long'], ['purpose', 'too-long']),
    )
    await expect(send({ name: 'CHESS club' })).rejects.toMatchObject(wrong(['name', 'taken']))
    for (const coFounderIds of [[kofi.id], [kofi.id, kofi.id], [kofi.id, amara.id], [kofi.id, ines.id, priya.id]]) {
      await expect(send({ coFounderIds })).rejects.toMatchObject(wrong(['coFounderIds', 'two-others']))
    }
    const gone = await hallway.addPerson({ name: 'Lars Gone', account_enabled: false }, false)
    await expect(send({ coFounderIds: [kofi.id, gone.id] })).rejects.toMatchObject(wrong(['coFounderIds', 'not-here']))
  })

  it('has its name to itself, also where two people propose it at once', async () => {
    const wanted = draft()
    const outcomes = await Promise.allSettled(
      [amara, priya].map(
        async (person) => await hallway.as(person).call('proposeGroup', { ...wanted, proposalId: randomUUID() }),
      ),
    )
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('is one where it was sent twice, as it was said last, until a co-founder has answered', async () => {
    const first = draft()
    const last = { ...first, name: `${first.name} am See`, coFounderIds: [kofi.id, priya.id] }
    for (const said of [first, first, last, last]) {
      await hallway.as(amara).call('proposeGroup', said)
      await hallway.advanceBy({ seconds: 1 })
    }
    await hallway.advanceBy({ seconds: 11 })
    expect(cardsAbout(hallway, kofi, `found ${first.name}`)).toHaveLength(1)
    expect(cardsAbout(hallway, ines, `found ${first.name}`)).toEqual([])
    await hallway.teams.press(kofi, cardAbout(kofi, last.name), 'I’m in')
    await hallway.as(amara).call('proposeGroup', last)
    await expect(hallway.as(amara).call('proposeGroup', first)).rejects.toMatchObject(problem('already-settled'))
    expect(await seenBy(amara, first.proposalId)).toMatchObject({ name: last.name, founders: [{}, {}] })
  })
})

describe('a co-founder', () => {
  it('who says no is only not available, and another one is asked', async () => {
    const { proposalId, name } = await propose()
    await hallway.advanceBy({ seconds: 11 })
    const card = cardAbout(kofi, name)
    expect(textOf(await hallway.teams.press(kofi, card, 'Not this time'))).toContain('not available at the moment')
    await hallway.advanceBy({ seconds: 11 })
    expect(cardsAbout(hallway, amara, `${name} needs another co-founder`)).toHaveLength(1)
    expect((await seenBy(amara, proposalId))?.founders).toContainEqual(
      expect.objectContaining({ id: kofi.id, answer: 'unavailable' }),
    )
    expect(await seenBy(kofi, proposalId)).toBeUndefined()

    const replace = async (byId: string) =>
      await hallway.as(amara).call('replaceCoFounder', { proposalId, personId: kofi.id, byId })
    await expect(replace(ines.id)).rejects.toMatchObject(wrong(['byId', 'asked-before']))
    await expect(replace(amara.id)).rejects.toMatchObject(wrong(['byId', 'two-others']))
    await replace(priya.id)
    for (const founder of [priya, ines]) {
      await hallway.as(founder).call('answerProposal', { proposalId, answer: 'agree' })
    }
    expect(await seenBy(priya, proposalId)).toMatchObject({ state: 'submitted' })
    expect(textOf(await hallway.teams.press(kofi, card, 'I’m in'))).toContain('This has been settled.')
  })

  it('agrees once and cannot take another one’s place', async () => {
    const { proposalId } = await propose()
    const answer = { proposalId, answer: 'agree' as const }
    await Promise.all([1, 2].map(async () => await hallway.as(kofi).call('answerProposal', answer)))
    expect((await seenBy(amara, proposalId))?.state).toBe('founding')
    await expect(hallway.as(priya).call('answerProposal', answer)).rejects.toMatchObject(problem('already-settled'))
    const decline = { proposalId, answer: 'decline' as const }
    await expect(hallway.as(kofi).call('answerProposal', decline)).rejects.toMatchObject(problem('already-settled'))
  })
})

describe('a proposal that waits for an answer', () => {
  it('ends with its proposer’s leaving, and its name is free again', async () => {
    const leaver = await hallway.addPerson({ name: 'Lars Leaver' })
    const wanted = draft()
    const { proposalId } = await hallway.as(leaver).call('proposeGroup', wanted)
    await hallway.as(kofi).call('answerProposal', { proposalId, answer: 'agree' })
    await hallway.database.withTenant(hallway.tenantId, async (tx) => {
      await tx.updateTable('people').set({ account_enabled: false }).where('person_id', '=', leaver.id).execute()
    })
    await hallway.advanceBy({ hours: 2 })
    expect(cardsAbout(hallway, kofi, `${wanted.name} is not proposed any more`)).toHaveLength(1)
    expect(await seenBy(ines, proposalId)).toBeUndefined()
    await hallway.as(amara).call('proposeGroup', { ...wanted, proposalId: randomUUID() })
  })

  it('can be taken back by its proposer alone, and its co-founders are told', async () => {
    const { proposalId, name } = await proposeAndAgree()
    await expect(hallway.as(kofi).call('withdrawProposal', { proposalId })).rejects.toMatchObject(problem('not-found'))
    await hallway.as(amara).call('withdrawProposal', { proposalId })
    await hallway.as(amara).call('withdrawProposal', { proposalId })
    expect(await seenBy(amara, proposalId)).toBeUndefined()
    await hallway.advanceBy({ seconds: 11 })
    expect(cardsAbout(hallway, kofi, `${name} is not proposed any more`)).toHaveLength(1)
    await expect(settle({ proposalId, answer: 'approve' })).rejects.toMatchObject(problem('already-settled'))
  })

  it('is declined with a reason, by one of two programme managers', async () => {
    const { proposalId } = await proposeAndAgree()
    const decline = { proposalId, answer: 'decline' as const, reason: 'There is one in Lisbon already.' }
    await expect(hallway.as(priya).call('settleProposal', decline)).rejects.toMatchObject(problem('forbidden'))
    await expect(settle({ ...decline, reason: ' ' })).rejects.toMatchObject(wrong(['reason', 'missing']))
    const outcomes = await Promise.allSettled([settle(decline), settle({ proposalId, answer: 'approve' })])
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('is answered by no programme manager who is one of its founders', async () => {
    const { proposalId } = await proposeAndAgree()
    for (const founder of [amara, kofi]) {
      const own = hallway.as(founder, manager).call('settleProposal', { proposalId, answer: 'approve' })
      await expect(own).rejects.toMatchObject({ problem: { code: 'forbidden', refusal: 'own-proposal' } })
    }
    const ownOf = async (person: TestPerson) =>
      (await hallway.as(person, manager).call('getDeskGroups', {})).proposals.find(({ id }) => id === proposalId)?.isOwn
    expect([await ownOf(kofi), await ownOf(priya)]).toEqual([true, false])
  })

  it('is not approved once another group has its name', async () => {
    const { proposalId, name } = await proposeAndAgree()
    await addGroup(hallway, { name: name.toUpperCase() })
    await expect(settle({ proposalId, answer: 'approve' })).rejects.toMatchObject(problem('conflict'))
    const { proposals } = await hallway.as(priya, manager).call('getDeskGroups', {})
    expect(proposals.find(({ id }) => id === proposalId)).toMatchObject({ isNameTaken: true })
    await settle({ proposalId, answer: 'decline', reason: 'It exists by now.' })
    await hallway.advanceBy({ seconds: 11 })
    expect(cardsAbout(hallway, amara, 'It exists by now.')).toHaveLength(1)
  })
})
