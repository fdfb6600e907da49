import highs from 'highs'
import type { DrawnCase, Worth } from './graphs.ts'

/** The package declares its ES module's types as those of a CommonJS module. */
const loadHighs = highs as unknown as typeof highs.default
type Solver = Awaited<ReturnType<typeof loadHighs>>

/** HiGHS, an independent solver of mixed-integer programmes; exact with no gap allowed. */
export async function loadExactSolver(): Promise<Solver> {
  return await loadHighs()
}

/** @param outside what it costs to leave one out: more than everything else together. */
export function solveExactly(highs: Solver, { values, places }: DrawnCase, outside = 1_000_000): Worth {
  const placed: string[] = []
  const objective: string[] = []
  const limits: string[] = []
  for (const [demand, row] of values.entries()) {
    const own: string[] = []
    for (const [supply, value] of row.entries()) {
      if (value === null || places[supply]!.length === 0) continue
      objective.push(term(outside + value, `x${demand}_${supply}`))
      own.push(`x${demand}_${supply}`)
    }
    if (own.length > 0) limits.push(`${own.join(' + ')} <= 1`)
    placed.push(...own)
  }
  if (placed.length === 0) return { placed: 0, value: 0 }
  const taken = places.flatMap((costs, supply) => costs.map((_cost, place) => `y${supply}_${place}`))
  for (const [supply, costs] of places.entries()) {
    const own = placed.filter((name) => name.endsWith(`_${supply}`))
    if (own.length === 0) continue
    limits.push(`${own.join(' + ')} ${costs.map((_cost, place) => `- y${supply}_${place}`).join(' ')} <= 0`)
    for (const [place, cost] of costs.entries()) objective.push(term(-cost, `y${supply}_${place}`))
  }
  const problem = `Maximize
 obj: ${objective.join('\n ')}
Subject To
${limits.map((limit, number) => ` c${number}: ${limit}`).join('\n')}
Binary
 ${[...placed, ...taken].join('\n ')}
End`
  const solution = highs.solve(problem, { mip_rel_gap: 0, output_flag: false })
  if (solution.Status !== 'Optimal') throw new Error(`The reference found no optimum: ${solution.Status}`)
  const total = Math.round(solution.ObjectiveValue)
  const count = placed.filter((name) => solution.Columns[name]!.Primal > 0.5).length
  return { placed: count, value: total - count * outside }
}

function term(factor: number, name: string): string {
  return `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`
}
