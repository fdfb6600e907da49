import { randomUUID } from 'node:crypto'
import type { Context } from '../context.ts'
import { openContact } from './contacts.ts'
import type { MeetingTable } from './follow-up-schema.ts'

export interface ConfirmedMeeting {
  personId: string
  otherId: string
  source: MeetingTable['source']
  /** Confirming the same thing twice, by either of the two, is one meeting. */
  sourceKey: string
  /** If not just now. */
  metAt?: Date
}

/**
 * Writes a meeting that has happened on one person's side and resets that side's clock: whatever
 * confirms a contact, the next follow-up is due one cadence later.
 *
 * @returns the meeting's id, also where it was confirmed before.
 */
export async function recordMeeting(context: Context, meeting: ConfirmedMeeting): Promise<string> {
  const { tx, tenantId, now } = context
  const inserted = await tx
    .insertInto('meetings')
    .values({
      tenant_id: tenantId,
      meeting_id: randomUUID(),
      person_id: meeting.personId,
      other_id: meeting.otherId,
      met_at: meeting.metAt ?? now,
      source: meeting.source,
      source_key: meeting.sourceKey,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('meeting_id')
    .executeTakeFirst()
  if (inserted === undefined) return await readMeetingId(context, meeting)
  await openContact(context, meeting.personId, meeting.otherId)
  return inserted.meeting_id
}

async function readMeetingId({ tx }: Context, meeting: ConfirmedMeeting): Promise<string> {
  const { meeting_id } = await tx
    .selectFrom('meetings')
    .select('meeting_id')
    .where('person_id', '=', meeting.personId)
    .where('other_id', '=', meeting.otherId)
    .where('source_key', '=', meeting.sourceKey)
    .executeTakeFirstOrThrow()
  return meeting_id
}
