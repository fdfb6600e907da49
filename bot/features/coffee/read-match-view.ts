import { closesOn, dayOfMoment, mondayOfRound } from '../../../shared/coffee/calendar.ts'
import type { CoffeeMatch, CoffeeMoment } from '../../../shared/coffee/schemas.ts'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import { sharedGround } from '../../../shared/people/shared-ground.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { Context } from '../../context.ts'
import { readActivePeople, toFacts, toSummary, type PersonRow } from '../../db/people.ts'
import type { MatchView } from './match-view.ts'
import { readMatch, readSeats, type MatchRow, type SeatRow } from './store.ts'
import { whyTheseSentences } from './why-matched.ts'

const MOST_STARTERS = 3
const REASONS_AT_FIRST = 2

/** A match that runs, as one of its people sees it; null where it is over or they have left it. */
export async function readMatchView(context: Context, matchId: string, viewerId: string): Promise<MatchView | null> {
  const row = await readMatch(context, matchId)
  return row === undefined ? null : await describeMatch(context, row, viewerId)
}

export async function describeMatch(context: Context, row: MatchRow, viewerId: string): Promise<MatchView | null> {
  if (row.state !== 'introduced' && row.state !== 'met') return null
  const seats = await readSeats(context, [row.match_id])
  const own = seats.find((seat) => seat.person_id === viewerId)
  const people = await readActivePeople(
    context,
    seats.map((seat) => seat.person_id),
  )
  const viewer = people.find((person) => person.person_id === viewerId)
  const others = people
    .filter((person) => person.person_id !== viewerId)
    .toSorted((a, b) => (a.folded_name < b.folded_name ? -1 : 1))
  if (own === undefined || viewer === undefined || others.length === 0) return null
  const messages = messagesFor(viewer.preferred_language)
  const why = whyTheseSentences(row, { viewer, others, messages })
  const view = { viewer, messages, why }
  return { ...view, match: toMatch(context, { row, state: row.state, own, others, ...view }) }
}

type Described = Omit<MatchView, 'match'> & {
  row: MatchRow
  state: CoffeeMatch['state']
  own: SeatRow
  others: PersonRow[]
}

function toMatch(context: Context, { row, state, own, viewer, others, messages, why }: Described): CoffeeMatch {
  const words = messages.coffeeReasons
  const { round_number: round } = row
  return {
    matchId: row.match_id,
    round,
    goesOutOn: mondayOfRound(round),
    closesOn: closesOn(round, row.weeks),
    state,
    others: others.map(toSummary),
    organiserId: row.organiser_id,
    viewerIsOrganiser: row.organiser_id === viewer.person_id,
    reason: why.slice(0, REASONS_AT_FIRST).join(' '),
    starters: startersOf({ viewer, others, messages }),
    chatUrl: context.links.chat(
      others.map((person) => person.user_principal_name).join(','),
      others.length > 1 ? words.firstMessageToGroup : words.firstMessage,
    ),
    answer: state === 'met' ? 'met' : own.answer,
    question:
      state === 'met' ? null : openQuestion(row, own, localDate(context.now, viewer.time_zone), viewer.time_zone),
  }
}

/** Of what the viewer shares with each, in turn. */
function startersOf({ viewer, others, messages }: Pick<Described, 'viewer' | 'others' | 'messages'>): string[] {
  const perPerson = others.map((other) =>
    messages.ground.starters(sharedGround(toFacts(viewer), toFacts(other)), other.display_name),
  )
  const inTurn = Array.from({ length: MOST_STARTERS }, (_, place) =>
    perPerson.flatMap((starters) => starters[place] ?? []),
  )
  return [...new Set(inTurn.flat())].slice(0, MOST_STARTERS)
}

/** "Not yet" answers the question until it is asked again. */
function openQuestion(row: MatchRow, own: SeatRow, today: string, timeZone: string): CoffeeMoment | null {
  const answeredOn = own.answered_at === null ? '' : localDate(own.answered_at, timeZone)
  const asked = (['end', 'middle'] as const).find((moment) => dayOfMoment(row.round_number, row.weeks, moment) <= today)
  if (asked === undefined) return null
  return answeredOn >= dayOfMoment(row.round_number, row.weeks, asked) ? null : asked
}
