import type { BenchPerson } from '../person.ts'

/** A search library, set up as its documentation recommends for finding people while one types. */
export interface Contender {
  add(number: number, person: BenchPerson): void
  /** Called once when everybody is added. */
  finish?(): void
  /** Numbers of people, the best first. */
  search(text: string, count: number): number[]
}
