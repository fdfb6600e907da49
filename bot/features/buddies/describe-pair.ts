import { messagesFor, type Messages } from '../../../shared/i18n/messages.ts'
import { strongestFirst } from '../../../shared/matching/buddies.ts'
import { sharedGround, type Ground } from '../../../shared/people/shared-ground.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { Context } from '../../context.ts'
import { readActivePeople, toFacts, type PersonRow } from '../../db/people.ts'
import type { IntroducedRow } from './store.ts'

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
 * Describes a pair from today's profiles and not from those of the day it was made: what somebody
 * has taken off their profile is no reason any more. Null where one of the two has left.
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
  const ground = groundBetween(viewer, other)
  const viewerIsNewHire = row.first_id === viewer.person_id
  return {
    row,
    viewer,
    other,
    viewerIsNewHire,
    messages,
    reason: viewerIsNewHire
      ? introduction.reasonForNewHire(ground, other.display_name, other.department)
      : introduction.reasonForBuddy(
          ground,
          other.display_name,
          other.hire_date,
          localDate(context.now, viewer.time_zone),
        ),
    starters: messages.ground.starters(ground, other.display_name),
    chatUrl: context.links.chat(
      other.user_principal_name,
      viewerIsNewHire ? introduction.firstMessageToBuddy : introduction.firstMessageToNewHire,
    ),
  }
}

export function groundBetween(viewer: PersonRow, other: PersonRow): Ground[] {
  return strongestFirst(sharedGround(toFacts(viewer), toFacts(other)))
}
