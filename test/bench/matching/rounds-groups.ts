import { tabulate } from '../../../shared/matching/rounds/candidate-graph.ts'
import type { Pool } from '../../../shared/matching/rounds/pool.ts'
import { canMeetTogether } from '../../../shared/matching/rounds/seats.ts'
import type { Column } from './rounds-exact.ts'

/** Every group of these sizes in which all may meet all and all at once, worth what the matcher counts. */
export function groupColumns(pool: Pool, sizes: readonly number[]): Column[] {
  const table = tabulate(pool)
  const columns: Column[] = []
  const grow = (people: readonly number[], sum: number): void => {
    if (sizes.includes(people.length) && canMeetTogether(pool, people)) {
      columns.push({ people, points: Math.floor(sum / (people.length - 1)) })
    }
    if (people.length === Math.max(...sizes)) return
    for (let person = (people.at(-1) ?? -1) + 1; person < pool.size; person++) {
      const links = people.map((other) => table[other * pool.size + person] ?? 0)
      if (!links.includes(0))
        grow(
          [...people, person],
          links.reduce((total, points) => total + points, sum),
        )
    }
  }
  grow([], 0)
  return columns
}
