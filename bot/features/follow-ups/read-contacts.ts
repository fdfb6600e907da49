import { sql } from 'kysely'
import { toCadence } from '../../../shared/follow-ups/cadence.ts'
import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import { tieStrengthOf } from '../../../shared/follow-ups/strength.ts'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePeople, readActivePerson, toSummary } from '../../db/people.ts'

/**
 * The actor's contacts, most overdue first, then those without reminders by name. A note says only
 * that it exists. Who has left is not shown.
 */
export async function readContacts(context: ActorContext): Promise<Contact[]> {
  const viewer = await readActivePerson(context, context.actor.personId)
  const { nudge } = messagesFor(viewer.preferred_language).followUps
  const rows = await readRows(context)
  const people = await readActivePeople(
    context,
    rows.map((row) => row.other_id),
  )
  const byId = new Map(people.map((person) => [person.person_id, person]))
  const meetings = await readMeetings(context)
  const contacts = rows.flatMap((row): Contact[] => {
    const person = byId.get(row.other_id)
    if (person === undefined) return []
    const metAt = meetings.get(row.other_id) ?? []
    const [latest] = metAt
    return [
      {
        person: toSummary(person),
        strength: tieStrengthOf({ metAt, since: row.created_at, cadenceDays: row.cadence_days, now: context.now }),
        lastContactOn: latest === undefined ? null : localDate(latest, viewer.time_zone),
        cadenceDays: toCadence(row.cadence_days),
        dueOn: row.due_on,
        hasNote: row.has_note,
        promise: toPromise(row),
        chatUrl: context.links.chat(person.user_principal_name, nudge.firstMessage),
      },
    ]
  })
  return contacts.toSorted(mostPressingFirst)
}

async function readRows({ tx, actor }: ActorContext) {
  return await tx
    .selectFrom('contacts')
    .select(['other_id', 'cadence_days', 'due_on', 'created_at', 'promise', 'promise_on'])
    .select(sql<boolean>`note <> ''`.as('has_note'))
    .where('person_id', '=', actor.personId)
    .execute()
}

/** Newest first. */
async function readMeetings({ tx, actor }: ActorContext): Promise<Map<string, Date[]>> {
  const rows = await tx
    .selectFrom('meetings')
    .select(['other_id', 'met_at'])
    .where('person_id', '=', actor.personId)
    .orderBy('met_at', 'desc')
    .execute()
  const byOther = new Map<string, Date[]>()
  for (const row of rows) byOther.set(row.other_id, [...(byOther.get(row.other_id) ?? []), row.met_at])
  return byOther
}

function toPromise({ promise, promise_on }: { promise: string | null; promise_on: string | null }): Contact['promise'] {
  return promise === null || promise_on === null ? null : { text: promise, on: promise_on }
}

function mostPressingFirst(a: Contact, b: Contact): number {
  const far = '9999-12-31'
  return (a.dueOn ?? far).localeCompare(b.dueOn ?? far) || a.person.name.localeCompare(b.person.name)
}
