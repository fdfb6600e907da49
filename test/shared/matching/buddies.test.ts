import { describe, expect, it } from '@jest/globals'
import { mayBeBuddy, type BuddyCandidate, type BuddySearch } from '../../../shared/matching/buddies.ts'

const london = { timeZone: 'Europe/London', days: [1, 2, 3, 4, 5], startMinute: 9 * 60, endMinute: 17 * 60 }
const facts = { office: 'London', hireDate: '2020-01-06', skills: [], wantsToLearn: [], interests: [], languages: [] }
const candidate: BuddyCandidate = {
  id: 'b',
  department: 'Finance',
  workingHours: london,
  facts,
  capacity: 2,
  taken: 0,
  pausedUntil: null,
}
const search: BuddySearch = {
  newHire: { id: 'n', department: 'Design', workingHours: london, facts: { ...facts, hireDate: '2026-11-23' } },
  managementChain: new Set(['boss']),
  excluded: new Set(['never']),
  now: new Date('2026-11-23T09:00:00Z'),
}
const elsewhere = (timeZone: string, office: string | null = timeZone): Partial<BuddyCandidate> => ({
  workingHours: { ...london, timeZone },
  facts: { ...facts, office },
})

describe('who may be asked', () => {
  it.each<[string, Partial<BuddyCandidate>, boolean]>([
    ['a colleague of another department', {}, true],
    ['somebody of the same department', { department: 'Design' }, false],
    ['somebody of the management chain', { id: 'boss' }, false],
    ['somebody excluded', { id: 'never' }, false],
    ['somebody at capacity', { taken: 2 }, false],
    ['somebody with one place left', { taken: 1 }, true],
    ['somebody who is paused', { pausedUntil: '2026-11-24' }, false],
    ['somebody whose pause ends today', { pausedUntil: '2026-11-23' }, true],
    ['somebody six months here to the day', { facts: { ...facts, hireDate: '2026-05-23' } }, true],
    ['somebody a day short of six months', { facts: { ...facts, hireDate: '2026-05-24' } }, false],
    ['somebody whose hire date nobody knows', { facts: { ...facts, hireDate: null } }, false],
    ['somebody four hours away', elsewhere('Asia/Dubai'), true],
    ['somebody five hours away', elsewhere('Asia/Karachi'), false],
    ['somebody far away who belongs to the same office', elsewhere('Asia/Tokyo', 'London'), true],
    ['somebody far away without an office', elsewhere('Asia/Tokyo', null), false],
  ])('%s', (_case, change, allowed) => {
    expect(mayBeBuddy({ ...candidate, ...change }, search)).toBe(allowed)
  })

  it('counts the hours of a part-timer by their own days', () => {
    const newHire = { ...search.newHire, workingHours: { ...london, days: [1, 2] } }
    const other = { ...candidate, ...elsewhere('Asia/Dubai') }
    expect(mayBeBuddy(other, { ...search, newHire })).toBe(true)
    expect(mayBeBuddy({ ...other, workingHours: { ...other.workingHours, days: [2] } }, { ...search, newHire })).toBe(
      false,
    )
  })

  it('measures shared hours alike at a week’s end, where zones disagree about the date', () => {
    const newHire = { ...search.newHire, workingHours: { ...london, timeZone: 'Pacific/Auckland' } }
    const other = { ...candidate, ...elsewhere('Australia/Sydney') }
    expect(mayBeBuddy(other, { ...search, newHire, now: new Date('2026-11-22T12:00:00Z') })).toBe(true)
  })
})
