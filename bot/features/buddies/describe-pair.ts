import { messagesFor, type Messages } from '../../../shared/i18n/messages.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { Context } from '../../context.ts'
import { readActivePeople, type PersonRow } from '../../db/people.ts'
import type { IntroducedRow } from './store.ts'
import { readGround } from './stored-ground.ts'

/** An introduction as one of its halves sees it. */
export interface Pair {
  row: IntroducedRow
  viewer: PersonRow
  other: PersonRow
  viewerIsNewHire: boolean
  messages: Messages
  reason: string
  starters: string[]
  chatUrl: string
}

/**
 * Describes a pair by what it was made for, as far as today's profiles still say so: what somebody has
 * taken off their profile is no reason any more. Null where one of the two has left.
 */
export async function describePair(context: Context, row: IntroducedRow, viewerId: string): Promise<Pair | null> {
  const people = await readActivePeople(context, [row.first_id, row.second_id])
  const viewer = people.find((person) => person.person_id === viewerId)
  const other = people.find((person) => person.person_id !== viewerId)
  return viewer === undefined || other === undefined ? null : toPair(context, row, viewer, other)
}

export function toPair(context: Context, row: IntroducedRow, viewer: PersonRow, other: PersonRow): Pair {
  const messages = messagesFor(viewer.preferred_language)
  const { introduction } = messages.buddies
  const { why, more } = readGround(row, viewer, other)
  const viewerIsNewHire = row.first_id === viewer.person_id
  return {
    row,
    viewer,
    other,
    viewerIsNewHire,
    messages,
    reason: viewerIsNewHire
      ? introduction.reasonForNewHire(why, other.display_name, other.department)
      : introduction.reasonForBuddy(why, other.display_name, other.hire_date, localDate(context.now, viewer.time_zone)),
    starters: messages.ground.starters([...why, ...more], other.display_name),
    chatUrl: context.links.chat(
      other.user_principal_name,
      viewerIsNewHire ? introduction.firstMessageToBuddy : introduction.firstMessageToNewHire,
    ),
  }
}
