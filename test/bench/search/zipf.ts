import type { Random } from '../../../bot/features/sample/random.ts'

/** Draws places of a list so that the first is frequent and the last is rare. */
export interface Zipf {
  draw(random: Pick<Random, 'next'>): number
}

/** @param exponent 1 is Zipf's law as of words; smaller is flatter. */
export function createZipf(size: number, exponent: number): Zipf {
  return createWeighted(Array.from({ length: size }, (_, place) => (place + 1) ** -exponent))
}

/** Draws places of a list by weights of any sum. */
export function createWeighted(weights: readonly number[]): Zipf {
  const sums = new Float64Array(weights.length)
  let sum = 0
  for (const [place, weight] of weights.entries()) sums[place] = sum += weight
  return {
    draw(random) {
      const wanted = random.next() * sum
      let low = 0
      let high = sums.length - 1
      while (low < high) {
        const middle = (low + high) >>> 1
        if ((sums[middle] ?? 0) > wanted) high = middle
        else low = middle + 1
      }
      return low
    },
  }
}
