import { sharedWorkingMinutes } from '../../../shared/time/working-hours.ts'
import type { Employee } from '../employee.ts'
import type { Ledger } from '../ledger.ts'
import { pairKey } from '../live.ts'
import type { Evidence, Kept } from './promise.ts'

type Match = Ledger['matches'][number]
type Member = Ledger['members'][number]

const MEMORY_ROUNDS = 26
const SHARED_MINUTES = 10 * 60

interface History {
  /** May the two be matched in a round, as far as the script knows? */
  mayMeet(first: string, second: string, round: number): boolean
  hasMet(first: string, second: string, round: number): boolean
}

/** No avoidable repeat partner; nobody left out twice running; never who keeps a distance. */
export function countRounds(evidence: Evidence): Kept[] {
  const { ledger, simulated } = evidence
  const introduced = ledger.matches.filter((match) => match.introduced_at !== null)
  const history = readHistory(evidence, introduced)
  const pairs = introduced.flatMap((match) => match.links.map(({ first, second }) => ({ first, second, match })))
  const distant = pairs.filter(({ first, second }) => simulated.neverPairs.has(pairKey(first, second)))
  const repeats = pairs.filter(({ first, second, match }) => history.hasMet(first, second, match.round_number))
  return [
    {
      promise: 'no avoidable repeat partner',
      counted: pairs.length,
      broken: repeats.filter(({ match }) => isAvoidable(match, introduced, history)).map(nameOf),
    },
    { promise: 'never-pairs kept apart', counted: pairs.length, broken: distant.map(nameOf) },
    {
      promise: 'nobody left out twice running while somebody could have been joined',
      counted: ledger.members.length,
      broken: listLeftOutTwice(ledger, introduced, history),
    },
  ]
}

function readHistory({ ledger, simulated }: Evidence, introduced: readonly Match[]): History {
  const { employees, neverPairs, hallway } = simulated
  const byId = new Map(employees.map((employee) => [employee.id, employee]))
  const roundsOf = Map.groupBy(
    introduced.flatMap((match) =>
      match.links.map(({ first, second }) => ({ pair: pairKey(first, second), round: match.round_number })),
    ),
    ({ pair }) => pair,
  )
  const misfits = new Set(ledger.seats.filter((seat) => seat.left_because === 'not-a-fit').map((seat) => seat.match_id))
  const apart = new Set([
    ...neverPairs,
    ...introduced
      .filter((match) => misfits.has(match.match_id))
      .flatMap((match) => match.links.map(({ first, second }) => pairKey(first, second))),
  ])
  const hasMet: History['hasMet'] = (first, second, round) =>
    (roundsOf.get(pairKey(first, second)) ?? []).some((met) => met.round < round && met.round >= round - MEMORY_ROUNDS)
  const shareHours = (first: Employee | undefined, second: Employee | undefined): boolean =>
    first !== undefined &&
    second !== undefined &&
    sharedWorkingMinutes(first.hours, second.hours, hallway.clock.now()) >= SHARED_MINUTES
  return {
    hasMet,
    mayMeet: (first, second, round) =>
      !apart.has(pairKey(first, second)) &&
      !hasMet(first, second, round) &&
      shareHours(byId.get(first), byId.get(second)),
  }
}

const peopleOf = ({ links }: Match): string[] => [...new Set(links.flatMap(({ first, second }) => [first, second]))]

/** Another pair of the same moment with whom both could have changed places, so that nobody repeats. */
function isAvoidable(repeat: Match, introduced: readonly Match[], { mayMeet }: History): boolean {
  const [a, b] = peopleOf(repeat)
  const others = introduced.filter(
    (match) =>
      match !== repeat &&
      match.links.length === 1 &&
      match.round_number === repeat.round_number &&
      match.introduced_at?.getTime() === repeat.introduced_at?.getTime(),
  )
  if (a === undefined || b === undefined || repeat.links.length !== 1) return false
  const may = (first: string, second: string): boolean => mayMeet(first, second, repeat.round_number)
  return others.some((other) => {
    const [c = '', d = ''] = peopleOf(other)
    return (may(a, c) && may(b, d)) || (may(a, d) && may(b, c))
  })
}

function listLeftOutTwice(ledger: Ledger, introduced: readonly Match[], history: History): string[] {
  const released = new Set(
    ledger.rounds.filter((round) => round.released_at !== null).map((round) => round.round_number),
  )
  const turns = Map.groupBy(
    ledger.members.filter((member) => member.state !== 'out' && released.has(member.round_number)),
    (member) => member.person_id,
  )
  const isLeftOut = (member: Member | undefined): boolean => member?.state === 'left-out'
  return [...turns.values()].flatMap((own) =>
    own
      .filter((member, place) => isLeftOut(member) && isLeftOut(own[place - 1]) && member.reason !== 'late')
      .filter((member) => couldHaveJoined(member, introduced, history))
      .map((member) => `${member.person_id} in round ${String(member.round_number)}: ${member.reason ?? ''}`),
  )
}

function couldHaveJoined(member: Member, introduced: readonly Match[], { mayMeet }: History): boolean {
  const { person_id: personId, round_number: round } = member
  return introduced.some(
    (match) =>
      match.round_number === round &&
      match.links.length === 1 &&
      peopleOf(match).every((otherId) => mayMeet(personId, otherId, round)),
  )
}

function nameOf({ first, second, match }: { first: string; second: string; match: Match }): string {
  const { lastMet, broken } = match.links[0] ?? {}
  const rules = broken?.join(', ') ?? ''
  const round = `round ${String(match.round_number)}, met in ${String(lastMet)}`
  return `${first} and ${second} in ${round} (${match.relaxation ?? 'not relaxed'}; ${rules})`
}
