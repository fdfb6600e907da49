import { haveCommonLanguage } from './languages.ts'
import type { Pool } from './pool.ts'
import type { Relaxation } from './round.ts'
import { WEEK_WORDS, bitsIn } from './work-week.ts'

/** People of one match by number; what was relaxed to seat the last of them, if anything. */
export interface Table {
  people: number[]
  relaxation: Relaxation | null
  joined: number | null
  /** Points of the pair or group before anybody joined it. */
  points: number
}

/** All of them at once: enough hours and a language in common. Pairs among them are judged apart. */
export function canMeetTogether(pool: Pool, people: readonly number[]): boolean {
  return haveCommonLanguage(pool.languages, people) && commonMinutes(pool, people) >= pool.minimumMinutes
}

function commonMinutes({ week, weekWords }: Pool, people: readonly number[]): number {
  let quarters = 0
  for (let word = 0; word < WEEK_WORDS; word++) {
    let common = -1
    for (const person of people) common &= weekWords[(week[person] as number) * WEEK_WORDS + word] as number
    quarters += bitsIn(common)
  }
  return quarters * 15
}
