import { sql, type SqlBool } from 'kysely'
import { pulseDay } from '../../../../shared/mentoring/pulse.ts'
import { localDate } from '../../../../shared/time/working-hours.ts'
import type { Context } from '../../../context.ts'
import { enqueueMessages } from '../../../db/outbox.ts'

/** Longer than a question stays open, shorter than the time between two. */
const ASKED_LATELY_MS = 30 * 86_400_000

/** Asks both how their mentorship goes, on its days; a mentorship that is paused is left in peace. */
export async function askPulses(context: Context): Promise<void> {
  const { tx, tenantId, now } = context
  const asked = (await readUnasked(context)).flatMap((row) => {
    const day = pulseDay(localDate(row.started_at, 'UTC'), localDate(now, 'UTC'))
    const ask = (personId: string) => ({ mentorshipId: row.mentorship_id, personId, day: day ?? 0 })
    return day === null ? [] : [ask(row.mentor_id), ask(row.mentee_id)]
  })
  if (asked.length === 0) return
  await tx
    .insertInto('mentorship_pulses')
    .values(
      asked.map(({ mentorshipId, personId, day }) => ({
        tenant_id: tenantId,
        mentorship_id: mentorshipId,
        day,
        person_id: personId,
        asked_at: now,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await enqueueMessages(
    tx,
    asked.map(({ mentorshipId, personId, day }) => ({
      tenantId,
      key: `mentoring-pulse:${mentorshipId}:${String(day)}:${personId}`,
      kind: 'mentoring-pulse',
      recipientId: personId,
      payload: { mentorshipId, day },
      attention: 'request',
      dueAt: now,
      now,
    })),
  )
}

async function readUnasked({ tx, now }: Context) {
  return await tx
    .selectFrom('mentorships')
    .select(['mentorship_id', 'mentor_id', 'mentee_id', 'started_at'])
    .where('ended_at', 'is', null)
    .where('paused_at', 'is', null)
    .where(
      sql<SqlBool>`NOT EXISTS (
      SELECT 1 FROM mentorship_pulses
      WHERE mentorship_pulses.tenant_id = mentorships.tenant_id
        AND mentorship_pulses.mentorship_id = mentorships.mentorship_id
        AND asked_at > ${new Date(now.getTime() - ASKED_LATELY_MS)})`,
    )
    .execute()
}
