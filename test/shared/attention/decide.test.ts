import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { attentionClasses } from '../../../shared/attention/classes.ts'
import { decideDelivery, startOfLocalWeek, type DeliveryQuestion } from '../../../shared/attention/decide.ts'
import { isWorkingTime, localDate } from '../../../shared/time/working-hours.ts'

const london = { timeZone: 'Europe/London', days: [1, 2, 3, 4, 5], startMinute: 9 * 60, endMinute: 17 * 60 }
const monday = new Date('2026-11-23T10:00:00Z')

type Reader = NonNullable<DeliveryQuestion['recipient']>

function ask(change: Partial<DeliveryQuestion & Omit<Reader, 'workingHours'>> = {}) {
  const { pausedUntil = null, weeklyBudget = 3, introductionsToCome = 0, digestIsDue = false, ...question } = change
  return decideDelivery({
    attention: 'nudge',
    wantedAt: monday,
    tooLateAfterHours: null,
    recipient: { workingHours: london, pausedUntil, weeklyBudget, introductionsToCome, digestIsDue },
    sentThisWeek: 0,
    now: monday,
    ...question,
  })
}

const nextMonday = new Date('2026-11-30T09:00:00Z')
const hoursAgo = (hours: number) => new Date(monday.getTime() - hours * 3_600_000)

describe('the decision just before a message leaves', () => {
  it.each([
    ['sends in working hours', {}, { do: 'send' }],
    ['sends the last message of the budget', { sentThisWeek: 2 }, { do: 'send' }],
    ['sends an answer over the budget', { attention: 'answer', sentThisWeek: 9 }, { do: 'send' }],
    ['cancels for somebody who left', { recipient: null }, { do: 'cancel', because: 'left' }],
    [
      'waits for the morning',
      { now: new Date('2026-11-23T05:00:00Z') },
      { do: 'wait', until: new Date('2026-11-23T09:00:00Z'), because: 'outside-hours' },
    ],
    [
      'waits over the weekend, where a new budget begins',
      { now: new Date('2026-11-28T12:00:00Z'), sentThisWeek: 5 },
      { do: 'wait', until: new Date('2026-11-30T09:00:00Z'), because: 'outside-hours' },
    ],
    [
      'holds what does not fit the budget for the digest of next Monday',
      { sentThisWeek: 3 },
      { do: 'hold', until: nextMonday, because: 'over-budget' },
    ],
    [
      'lets an introduction over the budget wait for the new week by itself',
      { attention: 'introduction', sentThisWeek: 3 },
      { do: 'wait', until: nextMonday, because: 'over-budget' },
    ],
    [
      'counts a digest towards the budget, and never puts it into another',
      { attention: 'digest', sentThisWeek: 3 },
      { do: 'wait', until: nextMonday, because: 'over-budget' },
    ],
    [
      'sends what is wanted for as long as is useful',
      { wantedAt: hoursAgo(24), tooLateAfterHours: 24 },
      { do: 'send' },
    ],
    [
      'keeps the last message of a week for a digest that is due',
      { sentThisWeek: 2, digestIsDue: true },
      { do: 'hold', until: nextMonday, because: 'over-budget' },
    ],
    [
      'sends the digest as the last message',
      { attention: 'digest', sentThisWeek: 2, digestIsDue: true },
      { do: 'send' },
    ],
    [
      'keeps a message for each introduction that is to come this week',
      { sentThisWeek: 1, introductionsToCome: 2 },
      { do: 'hold', until: nextMonday, because: 'over-budget' },
    ],
    ['sends what leaves room for it', { sentThisWeek: 1, introductionsToCome: 1 }, { do: 'send' }],
    [
      'sends an introduction before the digest',
      { attention: 'introduction', sentThisWeek: 2, digestIsDue: true },
      { do: 'send' },
    ],
    [
      'drops what nobody wants any more',
      { wantedAt: hoursAgo(25), tooLateAfterHours: 24 },
      { do: 'cancel', because: 'too late' },
    ],
    ['sends what is never too late after a month', { wantedAt: hoursAgo(720) }, { do: 'send' }],
    [
      'waits until the first working time after a pause',
      { pausedUntil: '2026-12-05' },
      { do: 'wait', until: new Date('2026-12-07T09:00:00Z'), because: 'paused' },
    ],
    ['sends on the day a pause ends', { pausedUntil: '2026-11-23' }, { do: 'send' }],
    [
      'keeps an answer within working hours',
      { attention: 'answer', now: new Date('2026-11-23T22:00:00Z') },
      { do: 'wait', until: new Date('2026-11-24T09:00:00Z'), because: 'outside-hours' },
    ],
    [
      'answers at night when the reader has just acted',
      { attention: 'answer', justActed: true, now: new Date('2026-11-23T22:00:00Z') },
      { do: 'send' },
    ],
  ] as const)('%s', (_sentence, change, decision) => {
    expect(ask(change)).toEqual(decision)
  })

  it('keeps the wall clock over the change of DST', () => {
    expect(ask({ now: new Date('2026-10-23T18:00:00Z') })).toMatchObject({ until: new Date('2026-10-26T09:00:00Z') })
    expect(ask({ now: new Date('2026-03-27T18:00:00Z') })).toMatchObject({ until: new Date('2026-03-30T08:00:00Z') })
  })
})

const question = fc.record({
  attention: fc.constantFrom(...attentionClasses),
  wantedAt: fc.constant(monday),
  tooLateAfterHours: fc.constantFrom(null),
  recipient: fc.record({
    workingHours: fc
      .record({
        timeZone: fc.constantFrom(
          'Europe/Lisbon',
          'America/New_York',
          'Asia/Kolkata',
          'Pacific/Auckland',
          'America/Santiago',
          'Africa/Casablanca',
          'Asia/Kathmandu',
          'Pacific/Chatham',
        ),
        days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        startMinute: fc.integer({ min: 5 * 60, max: 12 * 60 }),
        length: fc.integer({ min: 30, max: 12 * 60 }),
      })
      .map(({ length, ...hours }) => ({ ...hours, endMinute: hours.startMinute + length })),
    pausedUntil: fc.option(fc.constantFrom('2026-03-30', '2026-10-26', '2026-11-02', '2027-01-01')),
    weeklyBudget: fc.integer({ min: 0, max: 5 }),
    introductionsToCome: fc.integer({ min: 0, max: 2 }),
    digestIsDue: fc.boolean(),
  }),
  sentThisWeek: fc.integer({ min: 0, max: 6 }),
  now: fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true }),
})

describe('every decision', () => {
  it('sends only in working hours, outside pauses and within the budget', () => {
    fc.assert(
      fc.property(question, (asked) => {
        if (decideDelivery(asked).do !== 'send') return
        const { workingHours, pausedUntil, weeklyBudget } = asked.recipient
        expect(isWorkingTime(workingHours, asked.now)).toBe(true)
        expect(pausedUntil === null || localDate(asked.now, workingHours.timeZone) >= pausedUntil).toBe(true)
        expect(asked.attention === 'answer' || asked.sentThisWeek < weeklyBudget).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('waits for a later working time at which a fresh budget lets the message leave', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const decision = decideDelivery(asked)
        if (decision.do !== 'wait' && decision.do !== 'hold') return
        expect(decision.until > asked.now).toBe(true)
        expect(isWorkingTime(asked.recipient.workingHours, decision.until)).toBe(true)
        const recipient = { ...asked.recipient, weeklyBudget: 4 }
        expect(decideDelivery({ ...asked, recipient, sentThisWeek: 0, now: decision.until })).toEqual({ do: 'send' })
      }),
      { numRuns: 500 },
    )
  })

  it('begins weeks on Monday midnight of the reader, never after the instant', () => {
    fc.assert(
      fc.property(question, ({ now, recipient }) => {
        const start = startOfLocalWeek(now, recipient.workingHours.timeZone)
        const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: recipient.workingHours.timeZone })
        expect(day.format(start)).toBe('Monday')
        expect(now.getTime() - start.getTime()).toBeGreaterThanOrEqual(0)
        expect(now.getTime() - start.getTime()).toBeLessThan(7.1 * 86_400_000)
      }),
    )
  })
})
