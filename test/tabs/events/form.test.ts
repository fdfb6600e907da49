import { expect, it } from '@jest/globals'
import { mergeDrafts } from '../../../tabs/pages/events/form/merge-drafts.ts'
import { withStart } from '../../../tabs/pages/events/form/move-end.ts'
import { draftOf } from '../../kit/event-draft.ts'

it('keeps what was typed and takes what somebody else has changed meanwhile', () => {
  const base = draftOf({ title: 'Lunch', place: 'Atlas room', capacity: 10 })
  const mine = { ...base, title: 'Data lunch', capacity: 12 }
  const theirs = { ...base, place: 'Blue room', capacity: 20 }
  expect(mergeDrafts(base, mine, theirs)).toEqual({
    draft: { ...base, title: 'Data lunch', place: 'Blue room', capacity: 12 },
    taken: ['place'],
    clashing: ['capacity'],
  })
})

it('has the co-hosts whom either has added, and none whom either has removed', () => {
  const base = draftOf({ coHostIds: ['ada', 'bo'] })
  const merged = mergeDrafts(base, { ...base, coHostIds: ['ada', 'bo', 'cem'] }, { ...base, coHostIds: ['bo', 'dee'] })
  expect(merged.draft.coHostIds).toEqual(['bo', 'cem', 'dee'])
  expect(merged).toMatchObject({ taken: ['coHostIds'], clashing: [] })
})

it('moves the end with the start, also over midnight, and not for a half-typed time', () => {
  const times = { startDate: '2026-11-26', startTime: '12:00', endDate: '2026-11-26', endTime: '13:30' }
  expect(withStart(times, { startTime: '23:00' })).toMatchObject({ endDate: '2026-11-27', endTime: '00:30' })
  expect(withStart(times, { startDate: '2026-12-01' })).toMatchObject({ endDate: '2026-12-01', endTime: '13:30' })
  expect(withStart(times, { startTime: '' })).toEqual({ ...times, startTime: '' })
})
