import { AppError } from '../../../shared/errors/app-error.ts'
import type { ActorContext } from '../../context.ts'
import { findActivePerson } from '../../db/people.ts'
import { askBestBuddies } from './ask-best-buddies.ts'
import { introduce } from './introduce.ts'
import { lockIntroduction, lockProfile, readAsk, setLookingAgain, settleAsk, type IntroductionRow } from './store.ts'

/**
 * The asked buddy answers; the same answer twice is one answer.
 *
 * @throws AppError `not-found` where the actor was not asked; `already-settled` where the ask has
 *   lapsed or the new hire has somebody else; `conflict` where the buddy has no place left.
 */
export async function answerBuddyAsk(
  context: ActorContext,
  { introductionId, answer }: { introductionId: string; answer: 'accept' | 'not-now' },
): Promise<void> {
  const { personId } = context.actor
  if (answer === 'accept') await lockProfile(context, personId)
  const row = await lockIntroduction(context, introductionId)
  const ask = await readAsk(context, introductionId, personId)
  if (row === undefined || ask === undefined) {
    throw new AppError('not-found', { detail: `No ask of ${personId} in introduction ${introductionId}` })
  }
  if (ask.state === (answer === 'accept' ? 'accepted' : 'not-now')) return
  if (ask.state !== 'waiting' || row.state !== 'asked') {
    throw new AppError('already-settled', { detail: `The ask in introduction ${introductionId} is ${ask.state}` })
  }
  if (answer === 'accept') await introduce(context, row, personId, { accepted: true, notBefore: context.now })
  else await moveOn(context, row)
}

async function moveOn(context: ActorContext, row: IntroductionRow): Promise<void> {
  await settleAsk(context, row.introduction_id, context.actor.personId, 'not-now')
  await setLookingAgain(context, [row.introduction_id])
  const newHire = await findActivePerson(context, row.first_id)
  if (newHire === undefined) return
  await askBestBuddies(context, [{ introductionId: row.introduction_id, newHire }])
}
