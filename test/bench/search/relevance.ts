import type { Figure } from '../figure.ts'
import type { People } from './people.ts'
import { queryClasses, type QueryClass, type TypedQuery } from './query.ts'

/** What became of one finished query: the place of the first right answer, from 1; null where none is right. */
export interface Outcome {
  class: QueryClass
  rank: number | null
  isEmpty: boolean
}

/** How many answers are looked at: a page of the compose box. */
export const ANSWERS = 15

export function judge(people: People, query: TypedQuery, numbers: readonly number[]): Outcome {
  const place = numbers.slice(0, ANSWERS).findIndex((number) => {
    const person = number < 0 ? null : people.at(number)
    return person?.isGone === null && query.isRight(person)
  })
  return { class: query.class, rank: place === -1 ? null : place + 1, isEmpty: numbers.length === 0 }
}

/** Per class and over all: shares in per cent, the mean reciprocal rank from 0 to 1. */
export function summarise(outcomes: readonly Outcome[]): Map<string, number> {
  const figures = new Map<string, number>()
  for (const name of [...queryClasses, 'all'] as const) {
    const some = outcomes.filter((outcome) => name === 'all' || outcome.class === name)
    if (some.length === 0) continue
    const mean = (value: (outcome: Outcome) => number): number =>
      some.reduce((sum, outcome) => sum + value(outcome), 0) / some.length
    const slug = name.replaceAll(' + ', '-and-').replaceAll(' ', '-')
    figures.set(`${slug}.top-1`, 100 * mean(({ rank }) => (rank === 1 ? 1 : 0)))
    figures.set(`${slug}.top-3`, 100 * mean(({ rank }) => (rank !== null && rank <= 3 ? 1 : 0)))
    figures.set(
      `${slug}.mrr`,
      mean(({ rank }) => (rank === null ? 0 : 1 / rank)),
    )
    figures.set(`${slug}.empty`, 100 * mean(({ isEmpty }) => (isEmpty ? 1 : 0)))
  }
  return figures
}

/** One figure for each; the reference is the best of the others in the same. */
export function* relevanceFigures(
  name: string,
  own: Map<string, number>,
  others: readonly Map<string, number>[],
): Generator<Figure> {
  for (const [key, value] of own) {
    const rivals = others.flatMap((other) => other.get(key) ?? [])
    const best = key.endsWith('.empty') ? Math.min(...rivals) : Math.max(...rivals)
    yield {
      name: `${name}.relevance.${key}`,
      value: Number(value.toFixed(3)),
      unit: key.endsWith('.mrr') ? 'rank' : '%',
      reference: rivals.length === 0 ? null : Number(best.toFixed(3)),
    }
  }
}
