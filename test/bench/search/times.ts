import { quantile, type Figure } from '../figure.ts'

const SHARES = { p50: 0.5, p95: 0.95, p99: 0.99 } as const

/** Median, 95th and 99th percentile, each beside the same of the reference. */
export function* timeFigures(name: string, times: readonly number[], reference?: readonly number[]): Generator<Figure> {
  for (const [suffix, share] of Object.entries(SHARES)) {
    yield {
      name: `${name}.${suffix}`,
      value: round(quantile(times, share)),
      unit: 'ms',
      reference: reference === undefined ? null : round(quantile(reference, share)),
    }
  }
}

export function round(value: number): number {
  return Number(value.toFixed(3))
}
