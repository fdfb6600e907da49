import { afterEach, expect, it } from '@jest/globals'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { MENTOR_WEIGHTS } from '../../../shared/matching/mentor-weights.ts'
import { settleTable } from '../../../shared/matching/weight-table.ts'
import type {
  DeskAssignment,
  DeskPair,
  DeskPlan,
  MentoringSettings as Settings,
} from '../../../shared/mentoring/assignment.ts'
import { MentoringAssignment } from '../../../tabs/pages/desk/mentoring-assignment.tsx'
import { MentoringSettings } from '../../../tabs/pages/desk/mentoring-settings.tsx'
import { personOf } from '../search/open-search.tsx'
import { openPage, press } from '../open-page.tsx'

const ID = '11111111-1111-4111-8111-111111111111'
const CLOSES_ON = '2099-12-04'

const pair = (mentee: string, mentor: string, state: DeskPair['state'] = 'planned'): DeskPair => ({
  mentee: personOf(mentee),
  mentor: personOf(mentor),
  why: ['First wish.', 'Can help with SQL.'],
  state,
})

const planOf = (solution: DeskPlan['solution'], pairs: DeskPair[], rest: Partial<DeskPlan> = {}): DeskPlan => ({
  solution,
  placed: pairs.length,
  wishesMet: [1, 0, 0],
  score: 900,
  blockingPairs: 0,
  pairs,
  unplaced: [{ person: personOf('Dag'), why: 'No mentor offers what the goal names.' }],
  ...rest,
})

const assignmentOf = (plans: DeskPlan[], rest: Partial<DeskAssignment> = {}): DeskAssignment => ({
  id: ID,
  state: 'open',
  closesOn: CLOSES_ON,
  joined: 3,
  joinedWithWishes: 2,
  plans,
  answers: null,
  deliveries: [],
  leftAsIs: [],
  notes: ['There are fewer free places (2) than people who joined (3).'],
  version: 'looked-at',
  ...rest,
})

/** The heaviest places one more, at the price of one who would rather have had another. */
const preview = (state: DeskPair['state']): DeskAssignment =>
  assignmentOf([
    planOf('heaviest', [pair('Ana', 'Kofi', state), pair('Bo', 'Priya')], { blockingPairs: 1, wishesMet: [0, 1, 0] }),
    planOf('stable', [pair('Ana', 'Priya', state)], { score: 700 }),
  ])

const labels = async (): Promise<(string | null)[]> =>
  (await screen.findAllByRole('radio')).map((radio) => radio.closest('span')?.textContent ?? null)

afterEach(() => {
  cleanup()
})

it('says in words what each solution costs, and why each is in a pair or without one', async () => {
  openPage(<MentoringAssignment />, { getAssignment: () => ({ assignment: preview('planned') }) })
  const [heaviest, stable] = await labels()
  expect(heaviest).toContain('1 first wish fewer met.')
  expect(heaviest).toContain('In 1 case a mentee and a mentor would both rather have had each other.')
  expect(stable).toContain('1 person fewer with a mentor.')
  expect(screen.getByText('3 people have joined, 2 with wishes', { exact: false })).toBeTruthy()
  expect(screen.getByText(/^There are fewer free places/)).toBeTruthy()
  expect(screen.getAllByText('First wish. Can help with SQL.')).toHaveLength(2)
  fireEvent.click(await screen.findByRole('tab', { name: 'Without a mentor 1' }))
  expect(screen.getByText('No mentor offers what the goal names.')).toBeTruthy()
})

it('holds a pair, and releases what was looked at once the numbers are confirmed', async () => {
  const released = assignmentOf([planOf('heaviest', [pair('Ana', 'Kofi', 'held'), pair('Bo', 'Priya', 'asked')])], {
    state: 'released',
  })
  const asked = openPage(<MentoringAssignment />, {
    getAssignment: () => ({ assignment: preview('planned') }),
    holdAssignmentPair: () => ({ assignment: { ...preview('held'), version: 'with a hold' } }),
    releaseAssignment: () => ({ assignment: released }),
  })
  await press('Hold the pair of Ana and Kofi')
  await screen.findByRole('tab', { name: 'Held 1' })
  await press('Send 1 request')
  const dialog = await screen.findByRole('dialog')
  expect(dialog.textContent).toContain('1 request to mentors, in the words of the mentees')
  expect(dialog.textContent).toContain('1 pair stays held. 1 person hears kindly')
  expect(dialog.textContent).toContain('People can still join until 4 December')
  fireEvent.click(within(dialog).getByRole('button', { name: 'Send 1 request' }))
  await press('Ask Kofi to mentor Ana now')
  expect(screen.getByText('Asked')).toBeTruthy()
  expect(screen.getByText(/^Shown from five requests on/)).toBeTruthy()
  expect(asked.filter(([name]) => !name.startsWith('get'))).toEqual([
    ['holdAssignmentPair', { assignmentId: ID, menteeId: personOf('Ana').id, hold: true }],
    ['releaseAssignment', { assignmentId: ID, version: 'with a hold', solution: 'heaviest' }],
    ['holdAssignmentPair', { assignmentId: ID, menteeId: personOf('Ana').id, hold: false }],
  ])
})

it('opens an assignment until a day that is still to come', async () => {
  const asked = openPage(<MentoringAssignment />, {
    getAssignment: () => ({ assignment: null }),
    openAssignment: () => ({ assignment: assignmentOf([], { joined: 0, joinedWithWishes: 0 }) }),
  })
  await press('Open for joining')
  expect(screen.getByText('Choose a date.')).toBeTruthy()
  fireEvent.change(screen.getByLabelText('People can join until'), { target: { value: '2020-01-01' } })
  expect(screen.getByText('Choose today or a later date.')).toBeTruthy()
  fireEvent.change(screen.getByLabelText('People can join until'), { target: { value: CLOSES_ON } })
  await press('Open for joining')
  await screen.findByText('Open until 4 December')
  expect(asked).toContainEqual(['openAssignment', { closesOn: CLOSES_ON }])
})

it('is called off once that is confirmed', async () => {
  const asked = openPage(<MentoringAssignment />, {
    getAssignment: () => ({ assignment: preview('planned') }),
    cancelAssignment: () => ({ assignment: null }),
  })
  await press('Call it off')
  fireEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Call it off' }))
  expect(await screen.findByText('No mentoring assignment yet')).toBeTruthy()
  expect(asked.filter(([name]) => !name.startsWith('get'))).toEqual([['cancelAssignment', { assignmentId: ID }]])
})

it('weighs wishes and topics as the desk chooses', async () => {
  const { weights } = settleTable(MENTOR_WEIGHTS, {})
  const asked = openPage(<MentoringSettings />, {
    getMentoringSettings: () => ({ weights }),
    updateMentoringSettings: (input) => input as Settings,
  })
  await press('Show the points')
  fireEvent.change(await screen.findByLabelText('A topic that the goal names, up to two'), { target: { value: '500' } })
  await waitFor(() => {
    expect(asked).toContainEqual(['updateMentoringSettings', { weights: { ...weights, goalTopic: 500 } }])
  })
})
