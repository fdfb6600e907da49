/** One measured value, and what it is compared with. Machines are noisy: the ratio is what counts. */
export interface Figure {
  name: string
  value: number
  unit: 'ms' | 'MB' | 'kB'
  reference: number | null
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
