import { messagesFor } from '../../../shared/i18n/messages.ts'
import { dateAndTime } from '../../../shared/i18n/dates.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import type { Card } from '../../cards/card.ts'
import { caption, card, executeButton, eyebrow, personRow, text, title } from '../../cards/elements.ts'
import type { Context } from '../../context.ts'
import { findActivePerson, toSummary } from '../../db/people.ts'
import { readAsk, readIntroductionRow } from './store.ts'
import { readGround } from './stored-ground.ts'

/** Asks a buddy before the new hire hears of it; null once the ask is answered or has lapsed. */
export async function renderAsk(context: Context, buddyId: string, introductionId: string): Promise<Card | null> {
  const row = await readIntroductionRow(context, introductionId)
  const ask = await readAsk(context, introductionId, buddyId)
  if (row?.state !== 'asked' || ask?.state !== 'waiting' || ask.answer_by <= context.now) return null
  const buddy = await findActivePerson(context, buddyId)
  const newHire = await findActivePerson(context, row.first_id)
  if (buddy === undefined || newHire === undefined) return null

  const { ask: words } = messagesFor(buddy.preferred_language).buddies
  const hireDate = newHire.hire_date ?? localDate(row.created_at, newHire.time_zone)
  const today = localDate(context.now, buddy.time_zone)
  const name = newHire.display_name
  return card({
    summary: words.summary,
    body: [
      eyebrow(words.eyebrow),
      title(words.title(name)),
      personRow(toSummary(newHire)),
      text(words.reason(readGround(row, buddy, newHire).why, name, hireDate, today), { spacing: 'Medium' }),
      text(words.effort, { isSubtle: true }),
      caption(words.answerBy(dateAndTime('en-GB', ask.answer_by, buddy.time_zone))),
    ],
    actions: [
      executeButton(words.accept, 'buddy.accept', { introductionId }, { style: 'positive' }),
      executeButton(words.notNow, 'buddy.not-now', { introductionId }),
    ],
  })
}
