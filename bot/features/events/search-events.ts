import type { Output } from '../../../shared/api/contract.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import { escapeLike, words } from '../../../shared/search/fold.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePerson } from '../../db/people.ts'
import { occurrenceRows } from './occurrences.ts'
import { toCards } from './to-cards.ts'

const LONGEST_PERIOD_MS = 62 * 86_400_000
/** More than anybody reads; a bound for a calendar that went wrong. */
const MOST_OCCURRENCES = 1_000

interface Filters {
  /** ISO instants; an event counts from its start, and `to` itself is outside. */
  from: string
  to: string
  text?: string | undefined
  groupId?: string | undefined
  /** With both ways chosen, either is enough. */
  online?: boolean | undefined
  inPerson?: boolean | undefined
  myGroups?: boolean | undefined
}

/**
 * Events that start in a period, in order. A cancelled one stays with those who meant to come.
 *
 * @throws AppError `invalid-input` where the period is empty or longer than 62 days.
 */
export async function searchEvents(context: ActorContext, filters: Filters): Promise<Output<'searchEvents'>> {
  const from = new Date(filters.from)
  const to = new Date(filters.to)
  if (to <= from || to.getTime() - from.getTime() > LONGEST_PERIOD_MS) {
    throw new AppError('invalid-input', { detail: 'The period must be between 0 and 62 days long' })
  }
  const viewer = await readActivePerson(context, context.actor.personId)
  const rows = await matching(context, filters)
    .where('occurrences.starts_at', '>=', from)
    .where('occurrences.starts_at', '<', to)
    .where((where) =>
      where.or([where('events.cancelled_at', 'is', null), where('mine.answer', 'in', ['going', 'maybe', 'waiting'])]),
    )
    .orderBy('occurrences.starts_at')
    .orderBy('events.title')
    .limit(MOST_OCCURRENCES)
    .execute()
  return { items: await toCards(context, viewer, rows), match: 'all' }
}

function matching(context: ActorContext, { text, groupId, online, inPerson, myGroups }: Filters) {
  return occurrenceRows(context)
    .where((where) =>
      where.and(words(text ?? '').map((word) => where('events.folded_text', 'like', `%${escapeLike(word)}%`))),
    )
    .$if(groupId !== undefined, (query) => query.where('events.group_id', '=', groupId ?? ''))
    .$if(myGroups === true, (query) => query.where('membership.person_id', 'is not', null))
    .$if(online === true || inPerson === true, (query) =>
      query.where((where) =>
        where.or([
          ...(online === true ? [where('events.join_url', 'is not', null)] : []),
          ...(inPerson === true ? [where('events.place', 'is not', null)] : []),
        ]),
      ),
    )
}
