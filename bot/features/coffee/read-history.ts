import { sql } from 'kysely'
import type { Meeting } from '../../../shared/matching/rounds/round.ts'
import type { Context } from '../../context.ts'

/** What earlier matches mean for a round. */
export interface History {
  meetings: Meeting[]
  /** Private wishes, and pairs of whom one has said that it is not a fit. */
  neverPairs: [string, string][]
  /** Rounds in a row, up to the last one, that left somebody out. */
  waited: Map<string, number>
  /** People in somebody's last match. */
  lastSeats: Map<string, number>
  /** The last round that somebody organised. */
  organised: Map<string, number>
}

export async function readHistory(
  context: Context,
  { round, memory }: { round: number; memory: number },
): Promise<History> {
  const matches = await readMatches(context, round - memory)
  return {
    meetings: matches.flatMap(({ round_number, people }) =>
      pairsOf(people).map(([first, second]) => ({ first, second, round: round_number })),
    ),
    neverPairs: await readNeverPairs(context),
    waited: await readWaited(context, round),
    lastSeats: new Map(
      matches
        .filter((match) => match.round_number < round)
        .flatMap(({ people }) => people.map((id) => [id, people.length] as const)),
    ),
    organised: await readOrganised(context, round),
  }
}

export function pairsOf<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((first, place) => items.slice(place + 1).map((second): [Item, Item] => [first, second]))
}

/** Everybody who was in a match that went out, the oldest match first. */
async function readMatches({ tx }: Context, since: number): Promise<{ round_number: number; people: string[] }[]> {
  const rows = await tx
    .selectFrom('round_seats')
    .innerJoin('round_matches', (join) =>
      join
        .onRef('round_matches.tenant_id', '=', 'round_seats.tenant_id')
        .onRef('round_matches.match_id', '=', 'round_seats.match_id'),
    )
    .select(['round_seats.match_id', 'round_seats.person_id', 'round_seats.round_number'])
    .where('round_seats.round_number', '>=', since)
    .where('round_matches.introduced_at', 'is not', null)
    .orderBy('round_seats.round_number')
    .orderBy('round_seats.match_id')
    .orderBy('round_seats.person_id')
    .execute()
  const matches = new Map<string, { round_number: number; people: string[] }>()
  for (const { match_id, person_id, round_number } of rows) {
    const match = matches.get(match_id)
    if (match === undefined) matches.set(match_id, { round_number, people: [person_id] })
    else match.people.push(person_id)
  }
  return [...matches.values()]
}

export async function readNeverPairs({ tx }: Context): Promise<[string, string][]> {
  const { rows } = await sql<{ a: string; b: string }>`
    SELECT person_id AS a, other_id AS b FROM never_pairs
    UNION
    SELECT left_seat.person_id, other.person_id
      FROM round_seats AS left_seat
      JOIN round_seats AS other USING (tenant_id, match_id)
      WHERE left_seat.left_because = 'not-a-fit' AND other.person_id <> left_seat.person_id`.execute(tx)
  return rows.map(({ a, b }) => [a, b])
}

/** From the last round before this one that somebody was part of and that went out. */
async function readWaited({ tx }: Context, round: number): Promise<Map<string, number>> {
  const { rows } = await sql<{ person_id: string; rounds_waited: number }>`
    SELECT DISTINCT ON (round_members.person_id) round_members.person_id,
      CASE WHEN round_members.state = 'left-out' THEN round_members.rounds_waited ELSE 0 END AS rounds_waited
    FROM round_members
    JOIN rounds USING (tenant_id, round_number)
    WHERE round_members.round_number < ${round} AND rounds.released_at IS NOT NULL AND round_members.state <> 'out'
    ORDER BY round_members.person_id, round_members.round_number DESC`.execute(tx)
  return new Map(rows.map((row) => [row.person_id, row.rounds_waited]))
}

async function readOrganised({ tx }: Context, round: number): Promise<Map<string, number>> {
  const rows = await tx
    .selectFrom('round_matches')
    .select(['organiser_id', (query) => query.fn.max('round_number').as('last')])
    .where('introduced_at', 'is not', null)
    .where('round_number', '<', round)
    .groupBy('organiser_id')
    .execute()
  return new Map(rows.map((row) => [row.organiser_id, row.last]))
}
