import type { Ledger } from '../ledger.ts'
import type { Evidence, Kept } from './promise.ts'

type Message = Ledger['messages'][number]

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
/** A used-up budget holds a message back until the next week; nothing holds it longer without an end. */
const LONGEST_APART_DAYS = 7

/** An introduction of two or more, whichever programme made it. */
interface Introduced {
  id: string
  people: string[]
  /** Who has ended it for themselves. */
  leavers: string[]
  keyOf(personId: string): string
  /** Keys of what tells one of them that it is over, or goes on without somebody. */
  endsOf(personId: string): string[]
}

/** Both halves of an introduction hear of it, or the one that has is looked after within an hour. */
export function countHalves(evidence: Evidence): Kept[] {
  const all = [...listBuddies(evidence.ledger), ...listCoffee(evidence.ledger)]
  const messages = new Map(evidence.ledger.messages.map((row) => [row.message_key, row]))
  const broken = all.flatMap((introduced) => listHanging(evidence, introduced, messages))
  const promise = 'every introduction heard of by all, or who has heard is looked after within an hour'
  return [{ promise, counted: all.length, broken }]
}

function listBuddies({ introductions }: Ledger): Introduced[] {
  return introductions.flatMap(({ introduction_id: id, first_id: first, second_id: second }) =>
    second === null
      ? []
      : [
          {
            id,
            people: [first, second],
            leavers: [],
            keyOf: (personId) => `introduction/${id}/${personId}`,
            endsOf: (personId) => [`introduction-ended/${id}/${personId}`],
          },
        ],
  )
}

function listCoffee({ matches, seats }: Ledger): Introduced[] {
  const byMatch = Map.groupBy(seats, (seat) => seat.match_id)
  return matches
    .filter((match) => match.introduced_at !== null)
    .map(({ match_id: id, introduced_at: introducedAt }) => {
      // Nobody has been told of whoever was out of it before it went out.
      const seats = (byMatch.get(id) ?? []).filter(({ left_at: at }) => at === null || at >= (introducedAt ?? at))
      const people = seats.map((seat) => seat.person_id)
      return {
        id,
        people,
        leavers: seats.filter(({ left_because: why }) => why === 'left').map((seat) => seat.person_id),
        keyOf: (personId) => `coffee/${id}/${personId}`,
        endsOf: (personId) => [
          `coffee-ended/${id}/${personId}`,
          ...people.map((otherId) => `coffee-left/${id}/${otherId}/${personId}`),
        ],
      }
    })
}

function listHanging(evidence: Evidence, introduced: Introduced, messages: ReadonlyMap<string, Message>): string[] {
  const { inbox, employees } = evidence.simulated
  const gone = new Set(employees.filter((one) => one.leftAfter !== null || one.hasBlocked).map(({ id }) => id))
  const rows = introduced.people.map((personId) => ({ personId, row: messages.get(introduced.keyOf(personId)) }))
  return rows.flatMap(({ personId, row }) => {
    const isOver = inbox.ended.has(`${personId} ${introduced.id}`) || introduced.leavers.includes(personId)
    if (row?.state !== 'done' || gone.has(personId) || isOver) return []
    const ends = introduced.endsOf(personId).flatMap((key) => messages.get(key) ?? [])
    return rows
      .filter((other) => other.personId !== personId)
      .filter((other) => isHanging(evidence, { told: row, other: other.row, ends }))
      .map((other) => `${introduced.keyOf(personId)} heard of ${other.personId}, whose message is ${nameOf(other.row)}`)
  })
}

interface Halves {
  told: Message
  other: Message | undefined
  ends: readonly Message[]
}

function isHanging({ simulated: { hallway } }: Evidence, halves: Halves): boolean {
  const { told, other, ends } = halves
  const toldAt = told.settled_at ?? told.due_at
  const settledAt = other?.settled_at ?? null
  if (settledAt !== null && other?.state !== 'done') return isForgotten(halves, { toldAt, settledAt })
  const apart = Math.abs((settledAt ?? hallway.clock.now()).getTime() - toldAt.getTime())
  return apart > LONGEST_APART_DAYS * DAY_MS && ends.length === 0
}

/** The other half will never hear of it; who was out of the match before was not named in what was told. */
function isForgotten({ other, ends }: Halves, { toldAt, settledAt }: { toldAt: Date; settledAt: Date }): boolean {
  if (other?.state === 'cancelled' ? settledAt <= toldAt : settledAt < toldAt) return false
  return !ends.some((end) => end.created_at.getTime() <= settledAt.getTime() + HOUR_MS)
}

function nameOf(row: Message | undefined): string {
  return row === undefined ? 'missing' : `${row.state} (${row.outcome ?? ''}) ${row.settled_at?.toISOString() ?? ''}`
}
