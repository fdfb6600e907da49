import { expect, it } from '@jest/globals'
import { isFull, withAnswer } from '../../../tabs/pages/events/with-answer.ts'
import { eventOf } from './event-of.ts'

const full = { capacity: 2, goingCount: 2, waitingCount: 3 }

it('counts a new person in', () => {
  expect(withAnswer(eventOf({ goingCount: 4 }), 'going')).toMatchObject({ goingCount: 5, mine: { answer: 'going' } })
})

it('puts somebody at the end of the waiting list where no place is left', () => {
  expect(withAnswer(eventOf(full), 'going')).toMatchObject({
    goingCount: 2,
    waitingCount: 4,
    mine: { answer: 'waiting', waitingPosition: 4 },
  })
})

it('keeps the place on the waiting list of who asks again', () => {
  const waiting = eventOf({ ...full, mine: { answer: 'waiting', waitingPosition: 2 } })
  expect(withAnswer(waiting, 'going')).toBe(waiting)
})

it('takes nobody out who was not in', () => {
  expect(withAnswer(eventOf({ goingCount: 4 }), 'no')).toMatchObject({ goingCount: 4, mine: { answer: 'no' } })
})

it('frees the place of who gives it up', () => {
  const going = eventOf({ ...full, mine: { answer: 'going', waitingPosition: null } })
  expect(withAnswer(going, 'maybe')).toMatchObject({ goingCount: 1, waitingCount: 3, mine: { answer: 'maybe' } })
})

it('is never full without a limit', () => {
  expect(isFull(eventOf({ goingCount: 900 }))).toBe(false)
  expect(isFull(eventOf(full))).toBe(true)
})

it('has no place for anybody new while one that was given up goes to who waits', () => {
  expect(isFull(eventOf({ capacity: 1, goingCount: 0, waitingCount: 1 }))).toBe(true)
  expect(isFull(eventOf({ capacity: 2, goingCount: 0, waitingCount: 1 }))).toBe(false)
})
