/** Ids from the first to the last, both included. */
export interface IdRange {
  from: string
  to: string
}

/** Of what an id begins with: eight hexadecimal digits. */
const BEGINNINGS = 2 ** 32

/** All ids there can be, in so many ranges of the same width. */
export function rangesOf(count: number): IdRange[] {
  const ranges = Math.max(1, count)
  const start = (range: number): number => Math.floor((range * BEGINNINGS) / ranges)
  return Array.from({ length: ranges }, (_, range) => ({
    from: `${digits(start(range))}-0000-0000-0000-000000000000`,
    to: `${digits(start(range + 1) - 1)}-ffff-ffff-ffff-ffffffffffff`,
  }))
}

function digits(beginning: number): string {
  return beginning.toString(16).padStart(8, '0')
}
