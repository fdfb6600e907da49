import type { Card } from '../../cards/card.ts'
import { caption, card, executeButton, eyebrow, linkButton, text, title } from '../../cards/elements.ts'
import type { Context } from '../../context.ts'
import { countMeetings } from './count-meetings.ts'
import { describePair, type Pair } from './describe-pair.ts'
import { isIntroduced, readIntroductionRow } from './store.ts'

/** "Did you two talk?"; null where it is answered, a later one is asked, or the introduction ended. */
export async function renderCheckIn(
  context: Context,
  recipientId: string,
  { introductionId, day }: { introductionId: string; day: number },
): Promise<Card | null> {
  const pair = await readOpenPair(context, recipientId, introductionId)
  if (pair === null || !(await isLatestOpenCheckIn(context, recipientId, { introductionId, day }))) return null
  const words = pair.messages.buddies.checkIn
  const meetings = await countMeetings(context, recipientId, pair.other.person_id)
  const data = { introductionId, day }
  return card({
    summary: words.summary,
    body: [eyebrow(words.eyebrow(day)), title(words.title(pair.other.display_name)), caption(words.progress(meetings))],
    actions: [
      executeButton(words.yes, 'buddy.check-in', { ...data, answer: 'yes' }, { style: 'positive' }),
      executeButton(words.notYet, 'buddy.check-in', { ...data, answer: 'not-yet' }),
      executeButton(words.swap, 'buddy.check-in', { ...data, answer: 'swap' }),
    ],
  })
}

/** What a "not yet" becomes: the way to begin. */
export function notYetCard(pair: Pair): Card {
  const { checkIn, introduction } = pair.messages.buddies
  return card({
    summary: checkIn.summary,
    body: [text(checkIn.answeredNotYet)],
    actions: [linkButton(introduction.openChat, pair.chatUrl, { style: 'positive' })],
  })
}

/** After two silent check-ins; null once the introduction has ended. */
export async function renderReplacement(
  context: Context,
  recipientId: string,
  introductionId: string,
): Promise<Card | null> {
  const pair = await readOpenPair(context, recipientId, introductionId)
  if (pair === null) return null
  const words = pair.messages.buddies.replacement
  return card({
    summary: words.summary,
    body: [eyebrow(words.eyebrow), title(words.title), text(words.body(pair.other.display_name))],
    actions: [
      executeButton(words.find, 'buddy.replace', { introductionId }, { style: 'positive' }),
      executeButton(words.keep, 'buddy.keep', { introductionId }),
    ],
  })
}

export async function readOpenPair(context: Context, viewerId: string, introductionId: string): Promise<Pair | null> {
  const row = await readIntroductionRow(context, introductionId)
  return isIntroduced(row) ? await describePair(context, row, viewerId) : null
}

async function isLatestOpenCheckIn(
  { tx }: Context,
  personId: string,
  { introductionId, day }: { introductionId: string; day: number },
): Promise<boolean> {
  const latest = await tx
    .selectFrom('check_ins')
    .select(['day', 'answer'])
    .where('introduction_id', '=', introductionId)
    .where('person_id', '=', personId)
    .where('asked_at', 'is not', null)
    .orderBy('day', 'desc')
    .limit(1)
    .executeTakeFirst()
  return latest?.day === day && latest.answer === null
}
