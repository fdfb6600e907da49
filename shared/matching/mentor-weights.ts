import type { WeightTable } from './weight-table.ts'

export type MentorWeight =
  | 'firstWish'
  | 'secondWish'
  | 'thirdWish'
  | 'goalTopic'
  | 'wantedTopic'
  | 'language'
  | 'sharedHour'
  | 'otherDepartment'
  | 'office'
  | 'load'

/**
 * What makes somebody the right mentor, in whole points: whom the mentee has asked for, topics of the
 * mentor's that the mentee's goal names or that the mentee wants to learn (two of each count), a common
 * language other than the everyday one, shared working hours a day (a fifth of the week's, four count),
 * another department's view, the same office. `load` is taken off for each mentee the mentor has already.
 * As they stand, any wish outweighs all the rest together, and two later wishes met outweigh one first.
 */
export const MENTOR_WEIGHTS: WeightTable<MentorWeight> = {
  firstWish: { usual: 1500, from: 0, to: 3000 },
  secondWish: { usual: 1300, from: 0, to: 3000 },
  thirdWish: { usual: 1100, from: 0, to: 3000 },
  goalTopic: { usual: 300, from: 0, to: 1000 },
  wantedTopic: { usual: 150, from: 0, to: 1000 },
  language: { usual: 60, from: 0, to: 500 },
  sharedHour: { usual: 10, from: 0, to: 100 },
  otherDepartment: { usual: 40, from: 0, to: 500 },
  office: { usual: 20, from: 0, to: 500 },
  load: { usual: 2, from: 0, to: 500 },
}

export type MentorWeights = Record<MentorWeight, number>

export const WISH_WEIGHTS = ['firstWish', 'secondWish', 'thirdWish'] as const
export const MOST_TOPICS = 2
export const MOST_SHARED_HOURS = 4
