import { AppError } from '../../../shared/errors/app-error.ts'
import type { IntroductionAnswer } from '../../../shared/introductions/personal.ts'
import type { ActorContext } from '../../context.ts'
import { openContactBothWays } from '../../db/contacts.ts'
import { enqueueMessages, UNDO_MS } from '../../db/outbox.ts'
import { readActivePeople } from '../../db/people.ts'
import {
  answerOf,
  introducedKey,
  isKeptApart,
  lockOwnRequest,
  madeKey,
  otherOf,
  updateIntroduction,
  type IntroductionRow,
} from './store.ts'

/**
 * One of the two says yes or no. With the second yes both are introduced. A no changes nothing for anybody else:
 * to them it is as if there were no answer, and while the others wait it can become a yes.
 *
 * @returns whether the two are introduced now.
 * @throws AppError `not-found` for who is not asked; `already-settled` where it is over.
 */
export async function answerIntroduction(
  context: ActorContext,
  { introductionId, answer }: { introductionId: string; answer: IntroductionAnswer },
): Promise<{ introduced: boolean }> {
  const { actor, now } = context
  const row = await lockOwnRequest(context, introductionId)
  if (row.state === 'introduced' && answer === 'yes') return { introduced: true }
  if (row.state !== 'asking' || row.answer_by <= now) {
    throw new AppError('already-settled', { detail: `Introduction ${introductionId} is ${row.state}` })
  }
  const mine = actor.personId === row.first_id ? { first_answer: answer } : { second_answer: answer }
  await updateIntroduction(context, row, mine)
  if (answer === 'no' || answerOf(row, otherOf(row, actor.personId)) !== 'yes') return { introduced: false }
  return { introduced: await introduce(context, row) }
}

/** Both halves in one transaction, or neither: who has left, or is not to be paired, is not introduced. */
async function introduce(context: ActorContext, row: IntroductionRow): Promise<boolean> {
  const { tx, tenantId, now } = context
  const halves = [row.first_id, row.second_id]
  if ((await readActivePeople(context, halves)).length < halves.length || (await isKeptApart(context, row)))
    return false
  await updateIntroduction(context, row, { state: 'introduced', settled_at: now })
  await openContactBothWays(context, row.first_id, row.second_id)
  const { introduction_id: introductionId, introducer_id: introducerId } = row
  const message = {
    tenantId,
    payload: { introductionId },
    // All of them have asked for it, or have said yes to it.
    attention: 'answer' as const,
    dueAt: new Date(now.getTime() + UNDO_MS),
    now,
  }
  await enqueueMessages(tx, [
    ...halves.map((recipientId) => ({
      ...message,
      key: introducedKey(introductionId, recipientId),
      kind: 'personal-introduction',
      recipientId,
    })),
    ...(halves.includes(introducerId)
      ? []
      : [
          {
            ...message,
            key: madeKey(introductionId),
            kind: 'introduction-made',
            recipientId: introducerId,
          },
        ]),
  ])
  return true
}
