import { sql } from 'kysely'
import { sumPulses, type PulseSum } from '../../../../shared/mentoring/pulse.ts'
import { requireManager, type ActorContext } from '../../../context.ts'

/** Two rounds of questions. */
const RECENT_MS = 120 * 86_400_000

/**
 * How mentorships go, for programme managers: one rounded sum over all of them, so that nobody's answer can be
 * read out of it.
 *
 * @throws AppError `forbidden` for everybody else.
 */
export async function readMentoringHealth(context: ActorContext): Promise<{ sum: PulseSum | null }> {
  requireManager(context)
  const since = new Date(context.now.getTime() - RECENT_MS)
  const rows = await context.tx
    .selectFrom('mentorship_pulses')
    .select(sql<number>`avg(score)::float8`.as('mean'))
    .where('answered_at', '>', since)
    .groupBy('mentorship_id')
    .execute()
  return { sum: sumPulses(rows.map(({ mean }) => mean)) }
}
