import { shareLanguage } from './languages.ts'
import { isNever, sharedMinutes } from './weigh-pair.ts'
import type { Pool } from './pool.ts'
import type { RoundNote } from './round.ts'

export interface FittedMemory {
  /** To how many rounds each person's memory may be cut where it has to be. */
  elastic: Int32Array
  /** How many colleagues each may meet. */
  partners: Int32Array
}

/**
 * Nobody can be kept apart from more colleagues than they may meet: the memory may be cut to half of
 * those, two fifths in odd pools, where somebody meets two at once, and less in bigger groups. Measured: beyond
 * that a year of rounds runs into repeats and people left out.
 */
export function fitMemory(pool: Pool, groupSize: number, notes: RoundNote[]): FittedMemory {
  const share = (pool.size % 2 === 0 ? 5 : 4) / (10 * (groupSize - 1))
  const most = Math.max(SCARCE_PARTNERS, Math.ceil((pool.configuredMemory + 1) / share))
  const partners = countPartners(pool, most)
  const elastic = new Int32Array(pool.size)
  let shortest = pool.configuredMemory
  let people = 0
  for (let person = 0; person < pool.size; person++) {
    const fitted = (count: number) => Math.min(pool.configuredMemory, Math.floor(count * share))
    elastic[person] = fitted(partners.open[person] as number)
    const told = fitted(partners.near[person] as number)
    if (told < pool.configuredMemory) people++
    shortest = Math.min(shortest, told)
  }
  if (people > 0) notes.push({ kind: 'memory-longer-than-pool', configured: pool.configuredMemory, shortest, people })
  return { elastic, partners: partners.open }
}

/** Who may meet no more colleagues than this must be shown each of them. */
export const SCARCE_PARTNERS = 100

interface Kind {
  example: number
  members: number[]
}

interface Partners {
  /** As far as hours and languages go: what the desk is told of, from which no never-pair can be counted. */
  near: Int32Array
  /** Of these, without never-pairs. */
  open: Int32Array
}

/** Colleagues each may meet, counted up to `most` and then no further. */
function countPartners(pool: Pool, most: number): Partners {
  const kinds = kindsOf(pool)
  const near = new Int32Array(pool.size)
  const open = new Int32Array(pool.size)
  for (const kind of kinds) {
    let count = mayMeet(pool, kind.example, kind.example) ? -1 : 0
    for (const other of kinds) {
      if (mayMeet(pool, kind.example, other.example)) count += other.members.length
      if (count > most) break
    }
    for (const person of kind.members) {
      near[person] = count
      open[person] = count - countNever(pool, person, count > most ? [] : kinds)
    }
  }
  return { near, open }
}

/** Only where it matters: of those with few partners. */
function countNever(pool: Pool, person: number, kinds: readonly Kind[]): number {
  let never = 0
  for (const other of kinds) {
    if (!mayMeet(pool, person, other.example)) continue
    for (const member of other.members) if (member !== person && isNever(pool, person, member)) never++
  }
  return never
}

/** People with the same hours and languages, the many first so that counting ends early. */
function kindsOf(pool: Pool): Kind[] {
  const kinds = new Map<number, Kind>()
  for (let person = 0; person < pool.size; person++) {
    const key = (pool.week[person] as number) * pool.size + (pool.languages.kind[person] as number)
    const kind = kinds.get(key)
    if (kind === undefined) kinds.set(key, { example: person, members: [person] })
    else kind.members.push(person)
  }
  return [...kinds.values()].toSorted((a, b) => b.members.length - a.members.length)
}

function mayMeet(pool: Pool, a: number, b: number): boolean {
  return sharedMinutes(pool, a, b) >= pool.minimumMinutes && shareLanguage(pool.languages, a, b)
}
