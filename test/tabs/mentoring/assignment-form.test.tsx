import { afterEach, expect, it } from '@jest/globals'
import { cleanup, fireEvent, screen, within } from '@testing-library/react'
import type { Output } from '../../../shared/api/contract.ts'
import type { MyAssignment } from '../../../shared/mentoring/assignment.ts'
import { AssignmentView } from '../../../tabs/pages/mentors/assignment-view.tsx'
import { personOf } from '../search/open-search.tsx'
import { openPage, press } from '../open-page.tsx'

const GOAL = 'I would like to learn SQL well enough for my own questions.'
const [priya, kofi] = [personOf('Priya'), personOf('Kofi')]

const open = { closesOn: '2099-12-04', mayJoin: true, mine: null }
const joined: MyAssignment = {
  open: { ...open, mine: { goal: GOAL, topics: ['SQL'], rhythm: 'every-two-weeks', wishes: [kofi, priya] } },
  last: null,
}

const view = <AssignmentView onSeeMine={() => {}} onFind={() => {}} />
const people: Output<'searchPeople'> = {
  items: [priya, kofi].map((person) => ({ person, reason: null })),
  nextCursor: null,
  total: 2,
  match: 'all',
}
// Of the viewer only who they are and what they want to learn matters here.
const me = {
  now: new Date().toISOString(),
  person: personOf('Amara'),
  profile: { wantsToLearn: ['SQL'] },
  workingHours: { timeZone: 'UTC' },
}
const answers = { getMe: () => me as Output<'getMe'>, searchPeople: () => people }

async function wishFor(name: string): Promise<void> {
  fireEvent.click(screen.getByRole('combobox', { name: 'Add a mentor' }))
  fireEvent.click(await screen.findByRole('option', { name: new RegExp(name) }))
}

afterEach(() => {
  cleanup()
})

it('joins with a goal and with wishes in the order they were put in', async () => {
  const asked = openPage(view, {
    ...answers,
    getMyAssignment: () => ({ open, last: null }),
    joinAssignment: () => joined,
  })
  const goal = await screen.findByRole('textbox', { name: 'What would you like help with?' })
  await press('Join')
  expect(screen.getByText('20 more characters, please.')).toBeTruthy()
  fireEvent.change(goal, { target: { value: 'x'.repeat(501) } })
  await press('Join')
  expect(screen.getByText('One character too many.')).toBeTruthy()
  fireEvent.change(goal, { target: { value: GOAL } })
  await wishFor('Priya')
  await wishFor('Priya')
  await wishFor('Kofi')
  await press('Move Kofi up')
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('First wishKofi'),
    expect.stringContaining('Second wishPriya'),
  ])
  await press('Join')
  await screen.findByRole('region', { name: 'You take part in the next assignment' })
  expect(asked.find(([name]) => name === 'joinAssignment')).toEqual([
    'joinAssignment',
    { goal: GOAL, topics: ['SQL'], rhythm: 'every-two-weeks', wishes: [kofi.id, priya.id] },
  ])
  expect(asked.find(([name]) => name === 'searchPeople')?.[1]).toMatchObject({ mentor: 'true' })
})

it('shows what was said, to be changed or left', async () => {
  openPage(view, { ...answers, getMyAssignment: () => joined })
  const region = await screen.findByRole('region', { name: 'You take part in the next assignment' })
  expect(
    within(region)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Kofi', 'Priya'])
  await press('Change')
  expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What would you like help with?' }).value).toBe(GOAL)
  await press('Cancel')
  await press('Leave the assignment')
  expect(await screen.findByRole('button', { name: 'Join' })).toBeTruthy()
})

it('keeps who has joined informed: after the last day, and when it was released', async () => {
  const closed = { open: joined.open && { ...joined.open, mayJoin: false }, last: null }
  openPage(view, { ...answers, getMyAssignment: () => closed })
  expect(await screen.findByText(/^Joining ended on 4 December/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Change' })).toBeNull()
  cleanup()
  const wishes = [{ mentor: priya, text: 'The free places went to others.' }]
  const last = { mentor: kofi, text: 'We asked Kofi for you.', wishes }
  openPage(view, { ...answers, getMyAssignment: () => ({ open: null, last }) })
  expect(await screen.findByText('We asked Kofi for you.')).toBeTruthy()
  expect(screen.getByText('The free places went to others.')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'See my mentorships' })).toBeTruthy()
})
