import { languages } from '../../../shared/i18n/languages.ts'
import { isPaused, type Pausable } from '../../../shared/people/pauses.ts'
import type { Me, Pauses } from '../../../shared/people/schemas.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { ActorContext } from '../../context.ts'
import { ownMessageHours, readActivePerson, toSummary, toWorkingHours } from '../../db/people.ts'
import { pauseColumn, type PauseColumns } from '../../db/pauses.ts'
import { readOwnProfile } from './own-profile.ts'

/** Everything the person may see and change of themselves. */
export async function readMe(context: ActorContext): Promise<Me> {
  const row = await readActivePerson(context, context.actor.personId)
  const profile = await readOwnProfile(context, row)
  return {
    person: toSummary(row),
    profile,
    openTo: {
      mentoring: row.open_to_mentoring,
      mentorCapacity: row.mentor_capacity,
      mentorTopics: row.mentor_topics,
      buddy: row.open_to_buddy,
      buddyCapacity: row.buddy_capacity,
      shadowing: row.open_to_shadowing,
      suggested: row.suggested,
    },
    workingHours: toWorkingHours(row),
    preferences: {
      weeklyBudget: row.weekly_budget,
      messageHours: ownMessageHours(row),
      pauses: readPauses(row, localDate(context.now, row.time_zone)),
      nudges: { mode: row.nudge_daily ? 'daily' : 'weekly', weekday: row.nudge_weekday },
      language: languages.find((language) => language === row.language) ?? null,
    },
    isProgrammeManager: context.actor.isProgrammeManager,
    isMentor: row.open_to_mentoring,
    profileIsEmpty: profile.pitch === '' && profile.skills.length === 0 && profile.wantsToLearn.length === 0,
    firstStepsEnded: row.first_steps_ended_at !== null,
    now: context.now.toISOString(),
  }
}

function readPauses(row: PauseColumns, today: string): Pauses {
  const running = (name: Pausable): string | null => {
    const until = row[pauseColumn[name]]
    return isPaused(until, today) ? until : null
  }
  return {
    everything: running('everything'),
    coffee: running('coffee'),
    buddy: running('buddy'),
    mentoring: running('mentoring'),
    groups: running('groups'),
    events: running('events'),
    'follow-ups': running('follow-ups'),
  }
}
