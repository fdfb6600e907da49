import { z } from 'zod/v4'
import type { WeightTable } from './weight-table.ts'

/** A programme's own weights: each one within the bounds of the table. */
export function weightsSchema<Name extends string>(table: WeightTable<Name>) {
  const names = Object.keys(table) as Name[]
  const weights = names.map((name) => [name, z.int().min(table[name].from).max(table[name].to)] as const)
  return z.object(Object.fromEntries(weights) as Record<Name, z.ZodInt>)
}
