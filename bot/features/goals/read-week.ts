import { sql } from 'kysely'
import { startOfLocalWeek } from '../../../shared/attention/decide.ts'
import { FIRST_STEPS, type Happenings, type Week } from '../../../shared/goals/schemas.ts'
import { tickSteps } from '../../../shared/goals/tick-steps.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { ActorContext } from '../../context.ts'
import { isActive, type PersonRow } from '../../db/people.ts'
import { readSteps, readTicks } from './store.ts'

/** The actor's own week, Monday to Sunday where they are: the steps they chose, and what has happened in it. */
export async function readWeek(
  context: ActorContext,
  { time_zone: timeZone }: Pick<PersonRow, 'time_zone'>,
): Promise<Week> {
  const from = startOfLocalWeek(context.now, timeZone)
  const happened = await readHappenings(context, from)
  const ticks = await readTicks(context, localDate(from, timeZone))
  return { steps: tickSteps((await readSteps(context)) ?? FIRST_STEPS, happened, ticks), happened }
}

interface Happening {
  kind: 'met' | 'kept-up' | 'thanked'
  name: string
  /** They said that they talked; a follow-up done may have been a message. */
  talked: boolean
}

async function readHappenings({ tx, actor, now }: ActorContext, from: Date): Promise<Happenings> {
  const { personId } = actor
  const { rows } = await sql<Happening>`
    SELECT kind, people.display_name AS name, talked
    FROM (
      SELECT other_id, met_at AS at, source <> 'follow-up' AS talked,
        CASE WHEN EXISTS (
          SELECT FROM meetings AS earlier
          WHERE earlier.tenant_id = meetings.tenant_id AND earlier.person_id = meetings.person_id
            AND earlier.other_id = meetings.other_id AND earlier.met_at < meetings.met_at
        ) OR source = 'follow-up' THEN 'kept-up' ELSE 'met' END AS kind
      FROM meetings WHERE person_id = ${personId} AND met_at >= ${from} AND met_at <= ${now}
      UNION ALL
      SELECT other_id, thanked_at, false, 'thanked'
      FROM thanks WHERE person_id = ${personId} AND thanked_at >= ${from}
    ) AS happening
    JOIN people ON people.person_id = happening.other_id AND ${isActive(now)}
    ORDER BY happening.at`.execute(tx)
  const names = (wanted: (row: Happening) => boolean): string[] => [
    ...new Set(rows.filter(wanted).map(({ name }) => name)),
  ]
  return {
    met: names(({ kind }) => kind === 'met'),
    talked: names(({ talked }) => talked),
    keptUp: names(({ kind }) => kind === 'kept-up'),
    thanked: names(({ kind }) => kind === 'thanked'),
  }
}
