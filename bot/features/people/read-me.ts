import type { Me } from '../../../shared/people/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { ownMessageHours, readActivePerson, toSummary, toWorkingHours, type PersonRow } from '../../db/people.ts'

/** Everything the person may see and change of themselves. */
export async function readMe(context: ActorContext): Promise<Me> {
  const row = await readActivePerson(context, context.actor.personId)
  return {
    person: toSummary(row),
    profile: toProfile(row),
    openTo: {
      mentoring: row.open_to_mentoring,
      mentorCapacity: row.mentor_capacity,
      mentorTopics: row.mentor_topics,
      buddy: row.open_to_buddy,
      buddyCapacity: row.buddy_capacity,
    },
    workingHours: toWorkingHours(row),
    preferences: {
      weeklyBudget: row.weekly_budget,
      messageHours: ownMessageHours(row),
      pausedUntil: row.paused_until,
      nudges: { mode: row.nudge_daily ? 'daily' : 'weekly', weekday: row.nudge_weekday },
    },
    isProgrammeManager: context.actor.isProgrammeManager,
    isMentor: row.open_to_mentoring,
    profileIsEmpty: row.pitch === '' && row.skills.length === 0 && row.wants_to_learn.length === 0,
    now: context.now.toISOString(),
  }
}

export function toProfile(row: PersonRow): Me['profile'] {
  return {
    pitch: row.pitch,
    skills: row.skills,
    wantsToLearn: row.wants_to_learn,
    interests: row.interests,
    languages: row.languages,
    asks: row.asks,
    offers: row.offers,
  }
}
