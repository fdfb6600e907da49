import { isTooLate, mondayOfRound } from '../../../shared/coffee/calendar.ts'
import type { Ledger } from '../ledger.ts'
import type { Evidence, Kept } from './promise.ts'
import { peopleOf, type Match, type RoundHistory } from './round-history.ts'

type Member = Ledger['members'][number]

const HOUR_MS = 3_600_000
/** A repeat is asked of nobody before so many rounds have passed. */
const REPEAT_AFTER_ROUNDS = 4

/** Nobody is left out twice running while there was somebody whom they could have met. */
export function listLeftOutTwice(evidence: Evidence, history: RoundHistory): Kept {
  const { ledger } = evidence
  const released = new Set(
    ledger.rounds.filter((round) => round.released_at !== null).map((round) => round.round_number),
  )
  const turns = Map.groupBy(
    ledger.members.filter((member) => member.state !== 'out' && released.has(member.round_number)),
    (member) => member.person_id,
  )
  const twice = [...turns.values()].flatMap((own) =>
    own.filter((member, place) => isLeftOut(member) && isLeftOut(own[place - 1])),
  )
  const broken = twice.flatMap((member) => {
    const place = findPlace(evidence, history, member)
    return place === null ? [] : [`${member.person_id} in round ${String(member.round_number)}: ${place}`]
  })
  const promise = `nobody left out twice running whom somebody could have met (${String(twice.length)} twice running)`
  return { promise, counted: ledger.members.length, broken }
}

/** Who comes when a round is nearly over has not been left out by anybody. */
function isLeftOut(member: Member | undefined): boolean {
  return member?.state === 'left-out' && member.reason !== 'late'
}

/** Where there was room for them when the programme last looked, in words; null where there was none. */
function findPlace(evidence: Evidence, history: RoundHistory, member: Member): string | null {
  const { ledger } = evidence
  const { person_id: personId, round_number: round } = member
  const lookedAt = whenLooked(ledger, member)
  if (isAway(evidence, member, lookedAt)) return null
  const mayMeet = (otherId: string): boolean => {
    const met = history.lastMet(personId, otherId, round)
    return history.fit(personId, otherId, round) && (met === null || met <= round - REPEAT_AFTER_ROUNDS)
  }
  const other = ledger.members.find(
    (another) =>
      another.round_number === round &&
      isLeftOut(another) &&
      mayMeet(another.person_id) &&
      !isAway(evidence, another, whenLooked(ledger, another)),
  )
  if (other !== undefined) return `${other.person_id} was left out, too`
  const table = ledger.matches
    .filter((match) => match.round_number === round && wasOpen(ledger, match, lookedAt))
    .find((match) => peopleOf(match).some(mayMeet) && peopleOf(match).every((id) => history.fit(personId, id, round)))
  return table === undefined ? null : `${peopleOf(table).join(' and ')} were two`
}

/** The sweep after they had lost their last match of the round; else the round's opening. */
function whenLooked({ seats, rounds }: Ledger, { person_id: personId, round_number: round }: Member): Date {
  const lost = seats
    .filter((seat) => seat.round_number === round && seat.person_id === personId)
    .flatMap((seat) => (seat.left_at === null ? [] : [seat.left_at.getTime() + HOUR_MS]))
  const opened = rounds.find((one) => one.round_number === round)?.opened_at.getTime() ?? 0
  return new Date(Math.max(opened, ...lost))
}

function isAway(
  { simulated: { employees, hallway } }: Evidence,
  { person_id: personId, round_number: round }: Member,
  at: Date,
): boolean {
  const employee = employees.find(({ id }) => id === personId)
  const began = (from: number): number => hallway.teams.sent[from]?.at.getTime() ?? Infinity
  return (
    employee === undefined ||
    employee.pauses.some(({ from, until }) => began(from) <= at.getTime() && until > mondayOfRound(round))
  )
}

/** Two people who had said nothing yet, and for whom it was not too late. */
function wasOpen(ledger: Ledger, match: Match, at: Date): boolean {
  const { links, round_number: round, weeks, ended_at: endedAt } = match
  const madeAt = whenMade(ledger, match)
  const stood = madeAt !== null && madeAt <= at && (endedAt === null || endedAt > at)
  const answers = ledger.seats.filter((seat) => seat.match_id === match.match_id).map((seat) => seat.answered_at)
  const hasAnswered = answers.some((answered) => answered !== null && answered < at)
  return stood && links.length === 1 && !hasAnswered && !isTooLate(round, weeks, at)
}

/** What went out with its round had stood since the round was put together. */
function whenMade({ rounds }: Ledger, { round_number: number, introduced_at: introducedAt }: Match): Date | null {
  const round = rounds.find((one) => one.round_number === number)
  const wentOutWithRound = introducedAt?.getTime() === round?.released_at?.getTime()
  return introducedAt !== null && wentOutWithRound ? (round?.opened_at ?? null) : introducedAt
}
