import type { Pool } from './pool.ts'
import { WEEK_WORDS } from './work-week.ts'

/** People by interest and, within it, by the part of the UTC day in which they work. */
export interface Buckets {
  people: Int32Array
  /** Where colleagues with an interest in common and near hours stand: pairs of from and until in `people`. */
  rangesFor(person: number): number[]
}

/** Of three hours each. */
const BANDS = 8

/** Beside the interests there is one bucket that everybody is in. */
export function createBuckets(pool: Pool): Buckets {
  const { size, interests } = pool
  const bands = bandsOfWeeks(pool)
  const bandOf = (person: number) => bands[pool.week[person] as number] as number
  const everybody = interests.count
  const start = new Int32Array((interests.count + 1) * BANDS + 1)
  const eachPlace = (visit: (bucket: number, person: number) => void): void => {
    for (let person = 0; person < size; person++) {
      const band = bandOf(person)
      const end = interests.start[person + 1] as number
      for (let at = interests.start[person] as number; at < end; at++)
        visit((interests.codes[at] as number) * BANDS + band, person)
      visit(everybody * BANDS + band, person)
    }
  }
  eachPlace((bucket) => (start[bucket + 1] = (start[bucket + 1] as number) + 1))
  for (let bucket = 1; bucket < start.length; bucket++)
    start[bucket] = (start[bucket] as number) + (start[bucket - 1] as number)
  const next = start.slice()
  const people = new Int32Array(start[start.length - 1] as number)
  eachPlace((bucket, person) => {
    const place = next[bucket] as number
    next[bucket] = place + 1
    people[place] = person
  })
  return {
    people,
    rangesFor(person) {
      const ranges: number[] = []
      const end = interests.start[person + 1] as number
      for (let at = interests.start[person] as number; at < end; at++)
        addNear(ranges, start, interests.codes[at] as number, bandOf(person))
      addNear(ranges, start, everybody, bandOf(person))
      return ranges
    },
  }
}

/** The own part of the day and its two neighbours; the day is a ring. */
function addNear(ranges: number[], start: Int32Array, interest: number, band: number): void {
  for (const step of [0, 1, BANDS - 1]) {
    const bucket = interest * BANDS + ((band + step) % BANDS)
    const from = start[bucket] as number
    const until = start[bucket + 1] as number
    if (until > from) ranges.push(from, until)
  }
}

/** The part of the UTC day in which a week's work begins: of the first quarter hour after a break of the week's most usual kind. */
function bandsOfWeeks({ weekWords }: Pool): Int32Array {
  const weeks = weekWords.length / WEEK_WORDS
  const bands = new Int32Array(weeks)
  for (let week = 0; week < weeks; week++) {
    const starts = new Int32Array(BANDS)
    const isAtWork = (quarter: number) => {
      const at = (quarter + WEEK_WORDS * 32) % (WEEK_WORDS * 32)
      return (((weekWords[week * WEEK_WORDS + (at >>> 5)] as number) >>> (at & 31)) & 1) === 1
    }
    for (let quarter = 0; quarter < WEEK_WORDS * 32; quarter++) {
      if (!isAtWork(quarter) || isAtWork(quarter - 1)) continue
      const band = Math.floor((quarter % 96) / (96 / BANDS))
      starts[band] = (starts[band] as number) + 1
    }
    bands[week] = starts.indexOf(Math.max(...starts))
  }
  return bands
}
