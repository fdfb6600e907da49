import { longDate } from '../../../shared/i18n/dates.ts'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import { isPromiseDay } from '../../../shared/follow-ups/nudge-day.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { Card } from '../../cards/card.ts'
import { card, executeButton, eyebrow, linkButton, personRow, text, title } from '../../cards/elements.ts'
import type { Context } from '../../context.ts'
import { readHolidays } from '../../db/holidays.ts'
import { findActivePerson, toMessageHours, toSummary } from '../../db/people.ts'

export interface PromisePayload {
  personId: string
  promiseOn: string
  /** The reminder's own date; those of earlier versions do not say. */
  day?: string | undefined
}

/** Reminds of one promise; null once it is kept, has another date, or the reminder of the day itself has come. */
export async function renderPromise(
  context: Context,
  recipientId: string,
  { personId, promiseOn, day = promiseOn }: PromisePayload,
): Promise<Card | null> {
  const recipient = await findActivePerson(context, recipientId)
  const other = await findActivePerson(context, personId)
  const promise = await readPromise(context, recipientId, { personId, promiseOn })
  if (recipient === undefined || other === undefined || promise === null) return null
  const times = toMessageHours(recipient, await readHolidays(context))
  const today = localDate(context.now, recipient.time_zone)
  if (day < promiseOn && today >= promiseOn && isPromiseDay(times, promiseOn, promiseOn)) return null
  const { promise: words, nudge } = messagesFor(recipient.preferred_language).followUps
  const data = { personId, promiseOn, owner: recipientId }
  return card({
    summary: words.summary,
    body: [
      eyebrow(words.eyebrow),
      title(words.title(other.display_name, longDate('en-GB', promiseOn))),
      personRow(toSummary(other)),
      text(nudge.promised(promise)),
    ],
    actions: [
      executeButton(words.done, 'follow-ups.promise-kept', data, { style: 'positive' }),
      linkButton(nudge.draft, context.links.chat(other.user_principal_name, nudge.firstMessage(true))),
      linkButton(nudge.openNetwork, context.links.tab('network')),
    ],
  })
}

async function readPromise(
  { tx }: Context,
  recipientId: string,
  payload: Pick<PromisePayload, 'personId' | 'promiseOn'>,
): Promise<string | null> {
  const contact = await tx
    .selectFrom('contacts')
    .select('promise')
    .where('person_id', '=', recipientId)
    .where('other_id', '=', payload.personId)
    .where('promise_on', '=', payload.promiseOn)
    .executeTakeFirst()
  return contact?.promise ?? null
}
