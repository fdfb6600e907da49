import type { Judge } from './facts.ts'

export const queryClasses = [
  'exact name',
  'prefix',
  'accents dropped',
  'one typo',
  'two typos',
  'swapped order',
  'other script',
  'skill + place',
  'title',
  'abbreviation',
] as const
export type QueryClass = (typeof queryClasses)[number]

export interface TypedQuery {
  class: QueryClass
  /** As it stands when the typing ends; on the way every beginning of it is a query, too. */
  text: string
  isRight: Judge
}

/** Every state of the box while the text is typed, from the first letter on. */
export function keystrokes(text: string): string[] {
  const letters = [...text]
  return letters.map((_, place) => letters.slice(0, place + 1).join(''))
}
