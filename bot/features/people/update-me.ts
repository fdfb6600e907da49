import type { ParsedInput } from '../../../shared/api/contract.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import type { Me } from '../../../shared/people/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { reconsiderMessages } from '../../db/outbox.ts'
import { readMe } from './read-me.ts'

export async function updateProfile(context: ActorContext, input: ParsedInput<'updateProfile'>): Promise<Me> {
  await context.tx
    .updateTable('profiles')
    .set({
      pitch: input.pitch,
      skills: unique(input.skills),
      wants_to_learn: unique(input.wantsToLearn),
      interests: unique(input.interests),
      languages: unique(input.languages),
      asks: unique(input.asks),
      offers: unique(input.offers),
    })
    .where('person_id', '=', context.actor.personId)
    .execute()
  return await readMe(context)
}

export async function updateOpenTo(context: ActorContext, input: ParsedInput<'updateOpenTo'>): Promise<Me> {
  await context.tx
    .updateTable('profiles')
    .set({
      open_to_mentoring: input.mentoring,
      mentor_capacity: input.mentorCapacity,
      mentor_topics: unique(input.mentorTopics),
      open_to_buddy: input.buddy,
      buddy_capacity: input.buddyCapacity,
    })
    .where('person_id', '=', context.actor.personId)
    .execute()
  return await readMe(context)
}

/** @throws AppError `invalid-input` for a zone the platform does not know. */
export async function updateWorkingHours(context: ActorContext, input: ParsedInput<'updateWorkingHours'>): Promise<Me> {
  if (!isTimeZone(input.timeZone)) {
    throw new AppError('invalid-input', { detail: `"${input.timeZone}" is no IANA time zone` })
  }
  await context.tx
    .updateTable('profiles')
    .set({
      time_zone: input.timeZone,
      working_days: [...new Set(input.days)].sort((a, b) => a - b),
      start_minute: input.startMinute,
      end_minute: input.endMinute,
    })
    .where('person_id', '=', context.actor.personId)
    .execute()
  await reconsiderMessages(context.tx, { recipientId: context.actor.personId, now: context.now })
  return await readMe(context)
}

/** Holds from the person's next day on. */
export async function updateNudges(context: ActorContext, input: ParsedInput<'updateNudges'>): Promise<Me> {
  await context.tx
    .updateTable('profiles')
    .set({ nudge_daily: input.mode === 'daily', nudge_weekday: input.weekday })
    .where('person_id', '=', context.actor.personId)
    .execute()
  return await readMe(context)
}

/** No introductions and no messages until that date; null resumes at once. */
export async function pause(context: ActorContext, until: string | null): Promise<void> {
  await context.tx
    .updateTable('profiles')
    .set({ paused_until: until })
    .where('person_id', '=', context.actor.personId)
    .execute()
  await reconsiderMessages(context.tx, { recipientId: context.actor.personId, now: context.now })
}

/** The same skill typed twice, in another case, is one skill. */
function unique(terms: readonly string[]): string[] {
  return [...new Map(terms.map((term) => [term.toLowerCase(), term])).values()]
}

function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
