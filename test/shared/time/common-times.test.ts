import { describe, expect, it } from '@jest/globals'
import { commonTimes } from '../../../shared/time/common-times.ts'

const office = { days: [1, 2, 3, 4, 5], startMinute: 9 * 60, endMinute: 17 * 60 }
const london = { ...office, timeZone: 'Europe/London' }
const friday = new Date('2026-11-27T10:00:00Z')

describe('times that suit both', () => {
  it.each([
    ['of one office', london, ['2026-11-30T09:00:00.000Z', '2026-12-01T09:00:00.000Z']],
    ['to the east', { ...office, timeZone: 'Asia/Kolkata' }, ['2026-11-30T09:00:00.000Z', '2026-12-01T09:00:00.000Z']],
    [
      'to the west',
      { ...office, timeZone: 'America/New_York' },
      ['2026-11-30T14:00:00.000Z', '2026-12-01T14:00:00.000Z'],
    ],
    ['who never work at once', { ...office, timeZone: 'Asia/Tokyo', endMinute: 12 * 60 }, []],
    [
      'of whom one has a holiday',
      { ...london, holidays: new Set(['2026-11-30']) },
      ['2026-12-01T09:00:00.000Z', '2026-12-02T09:00:00.000Z'],
    ],
    ['who share a quarter of an hour', { ...london, startMinute: 16 * 60 + 45, endMinute: 18 * 60 }, []],
  ])('are found for two %s', (_which, other, times) => {
    expect(commonTimes(london, other, friday, 2).map((time) => time.toISOString())).toEqual(times)
  })
})
