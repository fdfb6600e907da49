import { mondayOfRound } from '../../../shared/coffee/calendar.ts'
import type { CoffeeRatherExplanation } from '../../../shared/coffee/schemas.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import { whyThisBefore } from '../../../shared/matching/rounds/explain.ts'
import type { Meeting, RoundInput } from '../../../shared/matching/rounds/round.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePeople, readActivePerson } from '../../db/people.ts'
import { describeMatch } from './read-match-view.ts'
import { readCurrentRow } from './read-coffee.ts'
import { readSettings, toRoundSettings } from './settings.ts'
import type { MatchRow } from './store.ts'
import { toRoundMembers } from './to-round-members.ts'
import { onlyMatch } from './why-matched.ts'

/** Enough of a round to tell how rare an interest is in it. */
const MOST_OF_ROUND = 2_000

/**
 * Why the actor has their match rather than a colleague. It says the same whether or not the colleague takes part,
 * has paused, or is kept apart from them.
 *
 * @throws AppError `not-found` where there is no such colleague; `already-settled` where the actor has no match now.
 */
export async function explainCoffeeRather(
  context: ActorContext,
  { personId: otherId }: { personId: string },
): Promise<CoffeeRatherExplanation> {
  const { personId } = context.actor
  const row = await readCurrentRow(context, personId)
  const view = row === null ? null : await describeMatch(context, row, personId)
  if (row === null || view === null)
    throw new AppError('already-settled', { detail: 'There is no match at the moment' })
  const other = await readActivePerson(context, otherId)
  if (otherId === personId || view.match.others.some(({ id }) => id === otherId)) return { sentences: view.why }
  const people = [personId, otherId, ...view.match.others.map(({ id }) => id)]
  const input = await rebuildRound(context, row, people)
  const words = messagesFor(view.viewer.preferred_language).coffeeReasons
  const reasons = whyThisBefore(
    input,
    onlyMatch(
      row,
      people.filter((id) => id !== otherId),
    ),
    personId,
    otherId,
  )
  return { sentences: reasons.map((reason) => words.rather(reason, other.display_name)) }
}

/** These people as the round knew them, among as many of its other people as its rarities need. */
async function rebuildRound(context: ActorContext, row: MatchRow, people: readonly string[]): Promise<RoundInput> {
  const others = await context.tx
    .selectFrom('round_members')
    .select('person_id')
    .where('round_number', '=', row.round_number)
    .where('state', '=', 'matched')
    .orderBy('person_id')
    .limit(MOST_OF_ROUND)
    .execute()
  const ids = [...new Set([...people, ...others.map((member) => member.person_id)])]
  const settings = await readSettings(context)
  const history = { meetings: [], neverPairs: [], waited: new Map(), lastSeats: new Map(), organised: new Map() }
  const members = (await readActivePeople(context, ids)).map((person) => ({ ...person, size: 2 as const }))
  return {
    id: row.match_id,
    round: row.round_number,
    members: await toRoundMembers(context, members, { history, monday: mondayOfRound(row.round_number) }),
    neverPairs: [],
    meetings: await readOwnMeetings(context, { before: row.round_number, memory: settings.memoryWeeks }),
    standing: [],
    settings: toRoundSettings(settings),
    budget: null,
  }
}

/** Whom the actor was matched with in earlier rounds. */
async function readOwnMeetings(
  { tx, actor }: ActorContext,
  { before, memory }: { before: number; memory: number },
): Promise<Meeting[]> {
  return await tx
    .selectFrom('round_seats as own')
    .innerJoin('round_matches', (join) =>
      join.onRef('round_matches.tenant_id', '=', 'own.tenant_id').onRef('round_matches.match_id', '=', 'own.match_id'),
    )
    .innerJoin('round_seats as theirs', (join) =>
      join.onRef('theirs.tenant_id', '=', 'own.tenant_id').onRef('theirs.match_id', '=', 'own.match_id'),
    )
    .select(['own.person_id as first', 'theirs.person_id as second', 'own.round_number as round'])
    .where('own.person_id', '=', actor.personId)
    .whereRef('theirs.person_id', '<>', 'own.person_id')
    .where('own.round_number', '<', before)
    .where('own.round_number', '>=', before - memory)
    .where('round_matches.introduced_at', 'is not', null)
    .execute()
}
