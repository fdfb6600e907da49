import type { KeepInTouch } from '../../../../shared/events/draft-choices.ts'
import type { RecapAnswer } from '../../../../shared/events/schemas.ts'
import { addDays, localDate } from '../../../../shared/time/working-hours.ts'
import type { ActorContext } from '../../../context.ts'
import { addToNote, planNextContact } from '../../../db/contacts.ts'
import { recordMeeting } from '../../../db/meetings.ts'
import { readActivePerson } from '../../../db/people.ts'
import type { Goer } from '../read-going.ts'
import { readPast } from './read-recap.ts'

const DAYS_UNTIL = { 'in-3-days': 3, 'in-two-weeks': 14 } as const

type Answer = Omit<RecapAnswer, 'notes'> & Partial<Pick<RecapAnswer, 'notes'>> & { eventId: string; startsAt: string }

/**
 * Remembers whom the actor has met at an event, on the actor's side alone. Who was met becomes a contact with
 * a follow-up. Saying the same again changes nothing, saying more adds it.
 *
 * @returns those who were met; whoever the actor cannot have met there is left out.
 * @throws AppError `not-found` for whoever was not going; `conflict` where it is not over.
 */
export async function saveRecap(
  context: ActorContext,
  { wasThere, personIds, keepInTouch, notes = [], ...key }: Answer,
): Promise<Goer[]> {
  const { row, at, people } = await readPast(context, { eventId: key.eventId, startsAt: new Date(key.startsAt) })
  await context.tx
    .updateTable('rsvps')
    .set({ recap: wasThere ? 'told' : 'absent' })
    .where('event_id', '=', at.eventId)
    .where('starts_at', '=', at.startsAt)
    .where('person_id', '=', context.actor.personId)
    .execute()
  const met = wasThere ? people.filter(({ person_id: id }) => personIds.includes(id)) : []
  const nextOn = await readNextDate(context, keepInTouch)
  for (const { person_id: otherId, is_known: isKnown } of met) {
    const pair = { personId: context.actor.personId, otherId }
    await recordMeeting(context, {
      ...pair,
      source: 'event',
      sourceKey: `event/${at.eventId}/${at.startsAt.toISOString()}`,
      metAt: row.ends_at,
    })
    // Whom they know already keeps the rhythm the two have, unless they ask for a day.
    if (keepInTouch === 'in-3-days' || !isKnown) await planNextContact(context, { ...pair, nextOn })
    const text = notes.find(({ personId }) => personId === otherId)?.text ?? ''
    if (text !== '') await addToNote(context, { ...pair, text })
  }
  return met
}

/** Null: no reminders. */
async function readNextDate(context: ActorContext, keepInTouch: KeepInTouch): Promise<string | null> {
  if (keepInTouch === 'no-reminder') return null
  const { time_zone: timeZone } = await readActivePerson(context, context.actor.personId)
  return addDays(localDate(context.now, timeZone), DAYS_UNTIL[keepInTouch])
}
