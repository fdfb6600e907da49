import { describe, expect, it } from '@jest/globals'
import { nextStep } from '../../../shared/mentoring/reminders.ts'

describe('a waiting mentoring request', () => {
  const request = { askedOn: '2026-11-24', answerBy: '2026-12-08' }

  it.each([
    ['2026-11-24', { step: 'wait' }],
    ['2026-11-28', { step: 'wait' }],
    ['2026-11-29', { step: 'remind', day: 5 }],
    ['2026-12-03', { step: 'remind', day: 5 }],
    ['2026-12-04', { step: 'remind', day: 10 }],
    ['2026-12-08', { step: 'remind', day: 10 }],
    ['2026-12-09', { step: 'expire' }],
  ])('on %s needs %j', (today, step) => {
    expect(nextStep(request, today)).toEqual(step)
  })
})
