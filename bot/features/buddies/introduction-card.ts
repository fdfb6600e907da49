import type { Card } from '../../cards/card.ts'
import {
  bullets,
  caption,
  card,
  executeButton,
  eyebrow,
  label,
  linkButton,
  personRow,
  settledCard,
  text,
  title,
} from '../../cards/elements.ts'
import type { Context } from '../../context.ts'
import { findActivePerson, toSummary, type PersonRow } from '../../db/people.ts'
import { messagesFor, type Messages } from '../../../shared/i18n/messages.ts'
import { describePair } from './describe-pair.ts'
import { isNewHire } from './open-for-new-hires.ts'
import { isIntroduced, otherHalf, readIntroductionRow } from './store.ts'

/** Who the other is, why these two, and how to begin; null once the introduction has ended. */
export async function renderIntroduction(
  context: Context,
  recipientId: string,
  introductionId: string,
): Promise<Card | null> {
  const row = await readIntroductionRow(context, introductionId)
  const pair = isIntroduced(row) ? await describePair(context, row, recipientId) : null
  if (pair === null) return null
  const words = pair.messages.buddies.introduction
  const name = pair.other.display_name
  const isOrganiser = pair.row.organiser_id === recipientId
  return card({
    summary: pair.viewerIsNewHire ? words.summaryForNewHire : words.summaryForBuddy,
    body: [
      eyebrow(pair.viewerIsNewHire ? words.eyebrowForNewHire : words.eyebrowForBuddy),
      title(words.title(name)),
      personRow(toSummary(pair.other)),
      label(words.why),
      text(pair.reason, { spacing: 'Small' }),
      label(words.starters),
      bullets(pair.starters),
      caption(isOrganiser ? words.youOrganise(name) : words.otherOrganises(name)),
    ],
    actions: [
      linkButton(words.openChat, pair.chatUrl, { style: 'positive' }),
      executeButton(words.notAFit, 'buddy.not-a-fit', { introductionId }),
    ],
  })
}

/** A neutral sentence for the half that did not end it. */
export async function renderEnded(context: Context, recipientId: string, introductionId: string): Promise<Card | null> {
  const row = await readIntroductionRow(context, introductionId)
  if (row?.state !== 'ended' || row.second_id === null) return null
  const recipient = await findActivePerson(context, recipientId)
  if (recipient === undefined) return null
  const otherId = otherHalf({ ...row, second_id: row.second_id, introduced_at: context.now }, recipientId)
  const name = await readName(context, otherId)
  const { ended } = messagesFor(recipient.preferred_language).buddies
  const settled =
    recipientId === row.first_id
      ? settledCard(ended.toNewHire(name), await whatFollows(context, recipient, ended))
      : settledCard(ended.toBuddy(name), ended.toBuddyNext)
  return { ...settled, fallbackText: ended.summary }
}

/** Nothing is promised that the sweep would not do, and nothing that it has done already. */
async function whatFollows(context: Context, newHire: PersonRow, words: Messages['buddies']['ended']): Promise<string> {
  const next = await context.tx
    .selectFrom('introductions')
    .select('introduction_id')
    .where('programme', '=', 'buddy')
    .where('first_id', '=', newHire.person_id)
    .where('state', '=', 'introduced')
    .executeTakeFirst()
  if (next !== undefined) return words.toNewHireFound
  return isNewHire(newHire, context.now) ? words.toNewHireNext : words.toNewHireOver
}

/** Also of somebody who has left: the reader knew the name before. */
async function readName({ tx }: Context, personId: string): Promise<string> {
  const { display_name: name } = await tx
    .selectFrom('people')
    .select('display_name')
    .where('person_id', '=', personId)
    .executeTakeFirstOrThrow()
  return name
}
