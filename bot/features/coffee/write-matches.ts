import { randomUUID } from 'node:crypto'
import type { CoffeeFrequency } from '../../../shared/coffee/schemas.ts'
import type { Match } from '../../../shared/matching/rounds/round.ts'
import type { Context } from '../../context.ts'
import { insertRows } from '../../db/insert-rows.ts'
import type { Candidate } from './read-candidates.ts'
import type { MatchRow } from './store.ts'

const ROWS_PER_STATEMENT = 500
const LONGEST_WEEKS = 8

/** Writes new matches with everybody's seat. @returns their ids, in the same order. */
export async function writeMatches(
  { tx, tenantId }: Context,
  options: { round: number; matches: readonly Match[]; candidates: readonly Candidate[]; state: 'ready' },
): Promise<string[]> {
  const frequencies = new Map(options.candidates.map((one) => [one.person_id, one.frequency_weeks]))
  const own = { tenant_id: tenantId, round_number: options.round }
  const rows = options.matches.map((match) => ({ match, match_id: randomUUID() }))
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    await tx
      .insertInto('round_matches')
      .values(
        rows.slice(start, start + ROWS_PER_STATEMENT).map(({ match, match_id }) => ({
          ...own,
          match_id,
          state: options.state,
          organiser_id: match.organiser,
          links: JSON.stringify(match.links),
          score: match.score,
          relaxation: match.relaxation,
          weeks: weeksOf(match.members, frequencies),
        })),
      )
      .execute()
  }
  const seats = rows.flatMap(({ match, match_id }) =>
    match.members.map((person_id) => ({ ...own, match_id, person_id })),
  )
  await insertRows(tx, 'round_seats', seats)
  return rows.map(({ match_id }) => match_id)
}

/** Until the first of them is matched again. */
export function weeksOf(
  members: readonly string[],
  frequencies: ReadonlyMap<string, CoffeeFrequency>,
): MatchRow['weeks'] {
  return members.reduce<CoffeeFrequency>((least, id) => {
    const weeks = frequencies.get(id) ?? LONGEST_WEEKS
    return weeks < least ? weeks : least
  }, LONGEST_WEEKS)
}
