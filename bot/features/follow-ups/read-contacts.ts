import { sql } from 'kysely'
import { toCadence } from '../../../shared/follow-ups/cadence.ts'
import { talksEveryDays } from '../../../shared/follow-ups/rhythm.ts'
import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import { tieStrengthOf } from '../../../shared/follow-ups/strength.ts'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { ActorContext } from '../../context.ts'
import { activePeople, toSummary, type PersonRow } from '../../db/people.ts'
import { dueOf } from './due.ts'
import { toPromise } from './store.ts'

/** What strength, rhythm and the weeks of My network are made of: twenty weeks of a meeting every working day. */
const MOST_MEETINGS = 100

/** A contact with the instants of the latest meetings, newest first. */
export interface ContactWithMeetings {
  contact: Contact
  metAt: Date[]
}

/**
 * The actor's contacts, most pressing first, then those without reminders by name. A note says only
 * that it exists. Who has left is not shown.
 *
 * @param otherId only this one, if it is a contact.
 */
export async function readContacts(
  context: ActorContext,
  viewer: PersonRow,
  otherId?: string,
): Promise<ContactWithMeetings[]> {
  const rows = await readRows(context, otherId)
  return rows
    .map((row) => ({ contact: toContact(context, viewer, row), metAt: row.met_at }))
    .toSorted((a, b) => mostPressingFirst(a.contact, b.contact))
}

type Row = Awaited<ReturnType<typeof readRows>>[number]

async function readRows(context: ActorContext, otherId: string | undefined) {
  return await activePeople(context)
    .innerJoin('contacts', (join) =>
      join
        .onRef('contacts.tenant_id', '=', 'people.tenant_id')
        .onRef('contacts.other_id', '=', 'people.person_id')
        .on('contacts.person_id', '=', context.actor.personId),
    )
    .$if(otherId !== undefined, (query) => query.where('contacts.other_id', '=', otherId ?? ''))
    .select([
      'people.person_id',
      'people.display_name',
      'people.title',
      'people.department',
      'people.office',
      'people.user_principal_name',
      'contacts.cadence_days',
      'contacts.due_on',
      'contacts.created_at',
      'contacts.promise',
      'contacts.promise_on',
    ])
    .select([
      sql<boolean>`contacts.note <> ''`.as('has_note'),
      sql<Date[]>`ARRAY(
        SELECT met_at FROM meetings
        WHERE meetings.tenant_id = contacts.tenant_id AND meetings.person_id = contacts.person_id
          AND meetings.other_id = contacts.other_id
        ORDER BY met_at DESC LIMIT ${MOST_MEETINGS})`.as('met_at'),
    ])
    .execute()
}

function toContact({ now, links }: ActorContext, viewer: PersonRow, row: Row): Contact {
  const { nudge } = messagesFor(viewer.preferred_language).followUps
  const [latest] = row.met_at
  const promise = toPromise(row)
  return {
    person: toSummary(row),
    strength: tieStrengthOf({ metAt: row.met_at, since: row.created_at, cadenceDays: row.cadence_days, now }),
    lastContactOn: latest === undefined ? null : localDate(latest, viewer.time_zone),
    talksEveryDays: talksEveryDays(row.met_at),
    cadenceDays: toCadence(row.cadence_days),
    dueOn: row.due_on,
    hasNote: row.has_note,
    promise,
    chatUrl: links.chat(row.user_principal_name, nudge.firstMessage(promise !== null)),
  }
}

function mostPressingFirst(a: Contact, b: Contact): number {
  return dueOf(a).localeCompare(dueOf(b)) || a.person.name.localeCompare(b.person.name)
}
