import { describe, expect, it } from '@jest/globals'
import { pulseDay, sumPulses } from '../../../shared/mentoring/pulse.ts'

describe('how a mentorship goes', () => {
  it.each([
    ['2026-02-03', null],
    ['2026-02-04', 30],
    ['2026-02-17', 30],
    ['2026-02-18', null],
    ['2026-04-05', 90],
    ['2026-06-04', 150],
  ])('is asked on %s as of day %s', (today, day) => {
    expect(pulseDay('2026-01-05', today)).toBe(day)
  })

  it.each([
    [[5, 5, 5, 5], null],
    [[5, 4, 4, 3, 5], { atLeast: 5, average: 4 }],
    [[5, 4, 4, 3, 5, 1, 1, 1, 1], { atLeast: 5, average: 3 }],
  ])('of %j is summed up as %j', (means, sum) => {
    expect(sumPulses(means)).toEqual(sum)
  })
})
