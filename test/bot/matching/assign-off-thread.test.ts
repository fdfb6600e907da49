import { expect, it } from '@jest/globals'
import { assignWithoutBlocking } from '../../../bot/matching/assign-off-thread.ts'
import type { AssignmentTask } from '../../../bot/matching/solve-assignment.ts'

const workingHours = { timeZone: 'Europe/London', days: [1, 2, 3, 4, 5], startMinute: 540, endMinute: 1020 }
const everybody = { department: null, office: null, workingHours, languages: [] }

function createTask(people: number): AssignmentTask {
  const numbers = Array.from({ length: people }, (_, number) => number)
  return {
    round: {
      seed: 'assignment',
      mentees: numbers.map((number) => ({
        ...everybody,
        id: `mentee${String(number)}`,
        goal: 'To learn SQL.',
        wantsToLearn: [],
        wishes: [`mentor${String(number % 7)}`],
        excluded: new Set([`mentor${String(number)}`]),
      })),
      mentors: numbers.map((number) => ({
        ...everybody,
        id: `mentor${String(number)}`,
        topics: ['SQL'],
        capacity: 1,
        taken: 0,
        pausedUntil: null,
      })),
      weights: {},
      minimumSharedMinutes: 120,
      everydayLanguage: 'English',
      now: new Date('2026-11-23T12:00:00Z'),
    },
    explained: 'heaviest',
  }
}

it('assigns mentors in a thread of its own as in place, with what became of every wish', async () => {
  const inPlace = await assignWithoutBlocking(createTask(20))
  expect(await assignWithoutBlocking(createTask(20), 10)).toEqual(inPlace)
  expect([inPlace.solutions.heaviest.placed, inPlace.wishes.length]).toEqual([20, 20])
})
