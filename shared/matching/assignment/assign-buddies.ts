import { weigh } from '../buddies.ts'
import { BUDDY_WEIGHTS, loadPoints } from '../buddy-weights.ts'
import { inCanonicalOrder } from '../canonical-order.ts'
import { settleTable } from '../weight-table.ts'
import type { BuddyAssignment, BuddyRound, NewHire, PlacedNewHire, UnplacedReason } from './buddy-assignment.ts'
import { BuddyPool } from './buddy-pool.ts'
import { createGraph, NOWHERE } from './candidate-graph.ts'
import { freePlaces } from './free-places.ts'
import { poolNotes, repeatNotes } from './notes.ts'
import { solveHeaviest } from './solve-heaviest.ts'
import { strongestCandidates } from './strongest-candidates.ts'

/**
 * Gives as many new hires a buddy as can get one, all at once, so that together they share as much as
 * can be: exact. The rules of `mayBeBuddy` hold for every pair and no buddy gets more than they have room for.
 */
export function assignBuddies(round: BuddyRound): BuddyAssignment {
  const { weights, notes: weightNotes } = settleTable(BUDDY_WEIGHTS, round.weights)
  const hires = inCanonicalOrder(round.newHires, round.seed)
  const candidates = inCanonicalOrder(round.candidates, round.seed)
  const newHires = hires.people
  const pool = new BuddyPool(candidates.people, { newHires, weights, now: round.now })
  const places = pool.candidates.map((candidate, number) =>
    pool.availability[number] === 'open' ? freePlaces(candidate, weights, newHires.length) : [],
  )
  const supplyOf = solveHeaviest(createGraph(listCandidates(pool, newHires), places))
  const placed = describePlaced(pool, newHires, supplyOf)
  const unplaced = newHires.filter((_, number) => supplyOf[number] === NOWHERE)
  return {
    placed,
    unplaced: unplaced
      .map((newHire) => ({ newHireId: newHire.id, reason: reasonOf(pool, newHire) }))
      .toSorted(byNewHire),
    score: placed.reduce((sum, { score }) => sum + score, 0),
    notes: [
      ...poolNotes(
        newHires.map(({ id }) => id),
        pool.candidates.map(({ id }, number) => ({ id, availability: pool.availability[number] ?? 'full' })),
        places.reduce((sum, { length }) => sum + length, 0),
      ),
      ...repeatNotes(hires.repeated + candidates.repeated),
      ...weightNotes,
    ],
  }
}

function listCandidates(pool: BuddyPool, newHires: readonly NewHire[]) {
  return newHires.map((newHire) => strongestCandidates(pool.listFor(newHire), newHires.length))
}

/** Of a buddy's new hires the one who shares most counts as the first. */
function describePlaced(pool: BuddyPool, newHires: readonly NewHire[], supplyOf: Int32Array): PlacedNewHire[] {
  const matches = newHires.flatMap((newHire, number) => {
    const buddy = pool.candidates[supplyOf[number] ?? NOWHERE]
    return buddy === undefined ? [] : [{ newHire, buddy, ...weigh(newHire, buddy, pool.weights) }]
  })
  const load = new Map<string, number>()
  const placed = matches
    .toSorted((a, b) => b.score - a.score)
    .map(({ newHire, buddy, score, terms, ground }): PlacedNewHire => {
      const before = load.get(buddy.id) ?? buddy.taken
      load.set(buddy.id, before + 1)
      const points = -loadPoints(pool.weights, before)
      const all = points === 0 ? terms : [...terms, { name: 'load' as const, points }]
      return { newHireId: newHire.id, buddyId: buddy.id, score: score + points, terms: all, ground }
    })
  return placed.toSorted(byNewHire)
}

function reasonOf(pool: BuddyPool, newHire: NewHire): UnplacedReason {
  switch (pool.reach(newHire)) {
    case 'nobody':
      return 'nobody-volunteers'
    case 'own-department':
      return 'nobody-in-another-department'
    case 'other-hours':
      return 'nobody-shares-hours'
    case 'somebody':
      return 'no-fitting-place'
  }
}

function byNewHire(a: { newHireId: string }, b: { newHireId: string }): number {
  return a.newHireId < b.newHireId ? -1 : 1
}
