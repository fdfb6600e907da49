import type { Pool } from './pool.ts'
import type { RoundNote, StandingMatch } from './round.ts'
import type { Table } from './seats.ts'
import { isNever } from './weigh-pair.ts'

export interface StandingTable extends Table {
  isAccepted: boolean
}

/** Matches that exist already. One with a person who is gone, in two of them, or never to be paired is dropped: its people are free. */
export function readStanding(pool: Pool, standing: readonly StandingMatch[], notes: RoundNote[]): StandingTable[] {
  const tables: StandingTable[] = []
  const seated = new Set<number>()
  let matches = 0
  for (const { members, isAccepted } of standing) {
    const people = members.map((id) => pool.numberOf.get(id)).filter((person) => person !== undefined)
    const isWhole = people.length === members.length && people.length > 1 && new Set(people).size === people.length
    if (!isWhole || people.some((person) => seated.has(person)) || hasNeverPair(pool, people)) {
      matches++
      continue
    }
    for (const person of people) seated.add(person)
    tables.push({ people, isAccepted, relaxation: null, joined: null, points: 0 })
  }
  // How many and not which: who is kept apart must not show.
  if (matches > 0) notes.push({ kind: 'standing-match-dropped', matches })
  return tables
}

function hasNeverPair(pool: Pool, people: readonly number[]): boolean {
  return people.some((a) => people.some((b) => a !== b && isNever(pool, a, b)))
}
