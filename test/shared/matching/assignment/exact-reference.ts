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
export function solveExactly(solver: Solver, drawn: DrawnCase, outside = 1_000_000): Worth {
  const { pairs, limits } = limitsOf(drawn)
  if (pairs.length === 0) return { placed: 0, value: 0 }
  const taken = drawn.places.flatMap((costs, supply) =>
    costs.map((cost, place) => ({ name: `y${supply}_${place}`, value: -cost })),
  )
  const objective = [
    ...pairs.map(({ name, value }) => term(outside + value, name)),
    ...taken.map((place) => term(place.value, place.name)),
  ]
  const problem = `Maximize
 obj: ${objective.join('\n ')}
Subject To
${limits.map((limit, number) => ` c${number}: ${limit}`).join('\n')}
Binary
 ${[...pairs, ...taken].map(({ name }) => name).join('\n ')}
End`
  const solution = solver.solve(problem, { mip_rel_gap: 0, output_flag: false })
  if (solution.Status !== 'Optimal') throw new Error(`The reference found no optimum: ${solution.Status}`)
  const placed = pairs.filter(({ name }) => solution.Columns[name]!.Primal > 0.5).length
  return { placed, value: Math.round(solution.ObjectiveValue) - placed * outside }
}

/** One place for each demand, and for each supply no more demands than places are taken. */
function limitsOf({ values, places }: DrawnCase) {
  const pairs = values.flatMap((row, demand) =>
    row.flatMap((value, supply) =>
      value === null || places[supply]!.length === 0 ? [] : [{ name: `x${demand}_${supply}`, demand, supply, value }],
    ),
  )
  const byDemand = Map.groupBy(pairs, ({ demand }) => demand)
  const bySupply = Map.groupBy(pairs, ({ supply }) => supply)
  const limits = [
    ...[...byDemand.values()].map((own) => `${own.map(({ name }) => name).join(' + ')} <= 1`),
    ...[...bySupply].map(([supply, own]) => {
      const taken = places[supply]!.map((_cost, place) => `- y${supply}_${place}`).join(' ')
      return `${own.map(({ name }) => name).join(' + ')} ${taken} <= 0`
    }),
  ]
  return { pairs, limits }
}

function term(factor: number, name: string): string {
  return `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`
}
