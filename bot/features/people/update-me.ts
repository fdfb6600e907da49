import type { ParsedInput } from '../../../shared/api/contract.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import type { Me } from '../../../shared/people/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { reconsiderMessages } from '../../db/outbox.ts'
import { readMe } from './read-me.ts'
import { uniqueTerms } from './unique-terms.ts'

export async function updateOpenTo(context: ActorContext, input: ParsedInput<'updateOpenTo'>): Promise<Me> {
  await context.tx
    .updateTable('profiles')
    .set({
      ...(input.mentoring !== undefined && { open_to_mentoring: input.mentoring }),
      ...(input.mentorCapacity !== undefined && { mentor_capacity: input.mentorCapacity }),
      ...(input.mentorTopics !== undefined && { mentor_topics: uniqueTerms(input.mentorTopics) }),
      ...(input.buddy !== undefined && { open_to_buddy: input.buddy }),
      ...(input.buddyCapacity !== undefined && { buddy_capacity: input.buddyCapacity }),
      ...(input.shadowing !== undefined && { open_to_shadowing: input.shadowing }),
      ...(input.suggested !== undefined && { suggested: input.suggested }),
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

/** The language of cards, sentences and dates; null is that of Teams. */
export async function updateLanguage(context: ActorContext, { language }: ParsedInput<'updateLanguage'>): Promise<Me> {
  await context.tx.updateTable('profiles').set({ language }).where('person_id', '=', context.actor.personId).execute()
  return await readMe(context)
}

function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
