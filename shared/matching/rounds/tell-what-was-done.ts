import type { Pool } from './pool.ts'
import { relaxations, type RoundNote, type RoundSettings } from './round.ts'
import type { Table } from './seats.ts'

interface Done {
  tables: readonly Table[]
  sitOut: readonly number[]
  /** Who had no match before. */
  unseated: readonly number[]
}

/** What could not be as the settings want it; adds to the notes. */
export function tellWhatWasDone(pool: Pool, settings: RoundSettings, done: Done, notes: RoundNote[]): void {
  const { tables, sitOut, unseated } = done
  tellOfPool(pool, settings, done, notes)
  const smaller = tables.filter(({ people }) =>
    people.some((person) => wishedSize(pool, settings.size, person) > people.length),
  )
  if (smaller.length > 0) notes.push({ kind: 'smaller-groups', groups: smaller.length })
  for (const relaxation of relaxations) {
    const people = tables.filter((table) => table.relaxation === relaxation).length
    if (people > 0) notes.push({ kind: 'relaxed', relaxation, people })
  }
  if (sitOut.length === 0 || unseated.length === 0) return
  const again = sitOut.filter((person) => (pool.members[person]?.roundsWaited ?? 0) > 0).length
  notes.push({ kind: 'sat-out', people: sitOut.length, again })
}

function tellOfPool(pool: Pool, { size }: RoundSettings, { sitOut, unseated }: Done, notes: RoundNote[]): void {
  if (unseated.length === 0) notes.push({ kind: 'nobody-left' })
  if (pool.size === 1) notes.push({ kind: 'one-person' })
  if (unseated.length < 2) return
  if (size === 2 && unseated.length % 2 === 1) notes.push({ kind: 'odd-pool', people: unseated.length })
  if (sitOut.length === unseated.length) notes.push({ kind: 'nobody-fits' })
}

/** A programme for groups of four takes threes as well. */
export function wishedSize({ members }: Pool, size: RoundSettings['size'], person: number): number {
  return Math.min(3, size === 'wished' ? (members[person]?.size ?? 2) : size)
}
