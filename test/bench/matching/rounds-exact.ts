import highs from 'highs'
import { tabulate } from '../../../shared/matching/rounds/candidate-graph.ts'
import { fitMemory } from '../../../shared/matching/rounds/elastic-memory.ts'
import { createPool, type Pool } from '../../../shared/matching/rounds/pool.ts'
import type { RoundInput, RoundResult } from '../../../shared/matching/rounds/round.ts'

/** Its types call the default export of the CommonJS build what the module build exports itself. */
const loadHighs = highs as unknown as typeof highs.default

const MOST_SECONDS = 60

/** One column of a set packing: who is in it, and what it is worth. */
export interface Column {
  people: readonly number[]
  points: number
}

/** The pool as the matcher sees it, with the memories that its result says were shortened. */
export function poolOf(input: RoundInput, result: Pick<RoundResult, 'shortenedMemories'> | null = null): Pool {
  const pool = createPool(input, [])
  for (const { id, memory } of result?.shortenedMemories ?? []) pool.memory[pool.numberOf.get(id) ?? -1] = memory
  return pool
}

/** The pool with every memory as short as it may get. */
export function elasticPoolOf(input: RoundInput): Pool {
  const pool = createPool(input, [])
  pool.memory.set(fitMemory(pool, input.settings.size === 'wished' ? 2 : input.settings.size, []).elastic)
  return pool
}

/** Every pair that may be matched. */
export function pairColumns(pool: Pool): Column[] {
  const table = tabulate(pool)
  const columns: Column[] = []
  for (let a = 0; a < pool.size; a++) {
    for (let b = a + 1; b < pool.size; b++) {
      const points = table[a * pool.size + b] ?? 0
      if (points > 0) columns.push({ people: [a, b], points })
    }
  }
  return columns
}

export interface ExactProblem {
  columns: readonly Column[]
  /** How many columns of each size there have to be; nothing where any number may be. */
  sizes?: readonly number[]
  /** What a solution is known to win; 0 where none is known. */
  reached: number
}

/**
 * The optimum of choosing columns so that nobody is in two of them, proved by a MIP solver; null where it finds no
 * proof in time, since blossoms now and then make it branch for hours. Columns that cost the relaxation more than
 * it is above the known solution cannot be in a better one (reduced cost fixing; Wolsey, Integer Programming,
 * section 7.2), so few are left to branch on.
 */
export async function solveExactly({ columns, sizes = [], reached }: ExactProblem): Promise<number | null> {
  if (columns.length === 0) return 0
  const solver = await loadHighs()
  const relaxed = solver.solve(writeProblem(columns, sizes, false), { output_flag: false })
  if (relaxed.Status !== 'Optimal') return null
  const gap = relaxed.ObjectiveValue - reached
  const left = columns.filter((_, number) => Math.abs(reducedCost(relaxed.Columns[`x${String(number)}`])) < gap + 1)
  const options = { mip_rel_gap: 0, mip_abs_gap: 0.5, time_limit: MOST_SECONDS, output_flag: false }
  const { Status, ObjectiveValue } = solver.solve(writeProblem(left, sizes, true), options)
  return Status === 'Optimal' ? Math.round(ObjectiveValue) : null
}

function reducedCost(column: object | undefined): number {
  return column !== undefined && 'Dual' in column ? Number(column.Dual) : 0
}

/** In the LP format of CPLEX. */
function writeProblem(columns: readonly Column[], sizes: readonly number[], isWhole: boolean): string {
  const rows = new Map<number, string[]>()
  for (const [number, { people }] of columns.entries()) {
    for (const person of people) {
      const row = rows.get(person) ?? []
      row.push(`x${String(number)}`)
      rows.set(person, row)
    }
  }
  const counts = [...new Set(sizes)].map((size) => {
    const inSize = columns.flatMap(({ people }, number) => (people.length === size ? [`x${String(number)}`] : []))
    return ` ${inSize.join('\n + ')} = ${String(sizes.filter((other) => other === size).length)}`
  })
  return [
    'Maximize',
    ` ${columns.map(({ points }, number) => `${String(points)} x${String(number)}`).join('\n + ')}`,
    'Subject To',
    ...[...rows.values()].map((names) => ` ${names.join('\n + ')} <= 1`),
    ...counts,
    ...oddIslands(columns).map(({ names, people }) => ` ${names.join('\n + ')} <= ${String((people - 1) / 2)}`),
    ...(isWhole ? ['Binary', ...columns.map((_, number) => ` x${String(number)}`)] : []),
    'End',
  ].join('\n')
}

/**
 * Of an odd number of people who may only be paired among themselves one stays alone. The relaxation does not see
 * that, and would be far above what is possible.
 */
function oddIslands(columns: readonly Column[]): { names: string[]; people: number }[] {
  if (columns.some(({ people }) => people.length !== 2)) return []
  const islandOf = new Map<number, Set<number>>()
  for (const { people } of columns) {
    const [first, ...others] = people.map((person) => islandOf.get(person))
    if (first !== undefined && others.every((other) => other === first)) continue
    const island = new Set(people.flatMap((person) => [...(islandOf.get(person) ?? [person])]))
    for (const person of island) islandOf.set(person, island)
  }
  const islands = [...new Set(islandOf.values())].filter(({ size }) => size % 2 === 1)
  return islands.map((island) => ({
    people: island.size,
    names: columns.flatMap(({ people }, number) => (island.has(people[0] ?? -1) ? [`x${String(number)}`] : [])),
  }))
}
