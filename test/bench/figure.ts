/** One measured value, and what it is compared with. Machines are noisy: the ratio is what counts. */
export interface Figure {
  name: string
  value: number
  unit: 'ms' | 'MB' | 'kB' | '1/s' | '%' | 'rank' | 'count' | 'shift'
  reference: number | null
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The value that this share of the values (0 to 1) does not exceed; NaN without values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
