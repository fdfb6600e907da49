import { mayNudge, nudgeDayOf } from '../../../shared/follow-ups/nudge-day.ts'
import type { Context } from '../../context.ts'
import { beginNextDays, claimBegunDays } from './begun-days.ts'
import { nudgeAboutContacts } from './nudge-about-contacts.ts'
import { remindOfPromises } from './remind-of-promises.ts'

/** People of one slot: few enough to hold no lock for long; whoever is left has the next slot. */
const MOST_PEOPLE = 2_000

/**
 * Writes the nudges and reminders of everybody whose day has begun, at midnight where they are; they go
 * out in their hours. Everybody has one look a day, so a clock that jumps neither skips nor repeats.
 */
export async function sweepFollowUps(context: Context): Promise<void> {
  const begun = await claimBegunDays(context, MOST_PEOPLE)
  if (begun.length === 0) return
  const reachable = begun.filter((day) => day.isActive && !day.isPaused)
  const nudged = await nudgeAboutContacts(
    context,
    reachable.flatMap((day) => {
      const nudgeDay = nudgeDayOf(day.times, day.nudges, context.now)
      return nudgeDay !== null && mayNudge(day.nudges.mode, nudgeDay, day.latestNudge)
        ? [{ personId: day.personId, mode: day.nudges.mode, ...nudgeDay }]
        : []
    }),
  )
  await remindOfPromises(context, reachable)
  await beginNextDays(context, begun, nudged)
}
