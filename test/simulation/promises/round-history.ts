import { mondayOfRound } from '../../../shared/coffee/calendar.ts'
import { sharedWorkingMinutes } from '../../../shared/time/working-hours.ts'
import type { Employee } from '../employee.ts'
import type { Ledger } from '../ledger.ts'
import { pairKey } from '../live.ts'
import type { Evidence } from './promise.ts'

export type Match = Ledger['matches'][number]

const MEMORY_ROUNDS = 26
const SHARED_MINUTES = 10 * 60

/** Who may be matched with whom in a round, as the script and the ledger know it. */
export interface RoundHistory {
  /** They share hours, and neither keeps the other at a distance. */
  fit(first: string, second: string, round: number): boolean
  /** The last round, within the memory, that introduced them to each other; null where there was none. */
  lastMet(first: string, second: string, round: number): number | null
}

export function readRoundHistory({ ledger, simulated }: Evidence): RoundHistory {
  const { employees, neverPairs } = simulated
  const byId = new Map(employees.map((employee) => [employee.id, employee]))
  const seated = Map.groupBy(ledger.seats, (seat) => seat.match_id)
  const together = ledger.matches
    .filter((match) => match.introduced_at !== null)
    .flatMap((match) => {
      const seats = seated.get(match.match_id) ?? []
      return seats.flatMap((first, place) =>
        seats.slice(place + 1).map((second) => ({
          pair: pairKey(first.person_id, second.person_id),
          round: match.round_number,
          isMisfit: [first, second].some((seat) => seat.left_because === 'not-a-fit'),
        })),
      )
    })
  const roundsOf = Map.groupBy(together, ({ pair }) => pair)
  const apart = new Set([...neverPairs, ...together.filter(({ isMisfit }) => isMisfit).map(({ pair }) => pair)])
  const sharesHours = createHoursTable()
  return {
    fit: (first, second, round) =>
      first !== second && !apart.has(pairKey(first, second)) && sharesHours(byId.get(first), byId.get(second), round),
    lastMet(first, second, round) {
      const rounds = (roundsOf.get(pairKey(first, second)) ?? [])
        .map((met) => met.round)
        .filter((met) => met < round && met >= round - MEMORY_ROUNDS)
      return rounds.length === 0 ? null : Math.max(...rounds)
    },
  }
}

/** Few kinds of hours are shared by many: each two are compared once for each round's week. */
function createHoursTable(): (first: Employee | undefined, second: Employee | undefined, round: number) => boolean {
  const known = new Map<string, boolean>()
  return (first, second, round) => {
    if (first === undefined || second === undefined) return false
    const key = JSON.stringify([first.hours, second.hours, round])
    const week = new Date(`${mondayOfRound(round)}T12:00:00Z`)
    const shares = known.get(key) ?? sharedWorkingMinutes(first.hours, second.hours, week) >= SHARED_MINUTES
    known.set(key, shares)
    return shares
  }
}

export const peopleOf = ({ links }: Match): string[] => [
  ...new Set(links.flatMap(({ first, second }) => [first, second])),
]
