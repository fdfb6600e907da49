import { AppError } from '../../../shared/errors/app-error.ts'
import type { CheckInAnswer } from '../../../shared/introductions/schemas.ts'
import type { ActorContext } from '../../context.ts'
import { recordMeeting } from '../../db/meetings.ts'
import { countMeetings } from './count-meetings.ts'
import { endIntroduction } from './end-introduction.ts'
import { lockOwnIntroduction } from './leave-introduction.ts'
import { isIntroduced, otherHalf, type IntroducedRow } from './store.ts'

export interface CheckInInput {
  introductionId: string
  day: number
  answer: CheckInAnswer
}

/**
 * "Did you two talk?" A yes is one meeting of both, however many of the two say it; "not yet" may
 * become a yes later; a swap ends the introduction kindly.
 *
 * @returns the actor's meetings with the other so far.
 * @throws AppError `not-found` where the actor was not asked; `already-settled` where the
 *   introduction has ended or another answer was final.
 */
export async function answerCheckIn(context: ActorContext, input: CheckInInput): Promise<{ meetings: number }> {
  const row = await lockOwnIntroduction(context, input.introductionId)
  const given = await readAnswer(context, input)
  const otherId = row.first_id === context.actor.personId ? row.second_id : row.first_id
  if (otherId === null) throw new AppError('not-found', { detail: `Nobody is introduced in ${input.introductionId}` })
  if (given !== input.answer) {
    if (!isIntroduced(row) || (given !== null && given !== 'not-yet')) {
      throw new AppError('already-settled', { detail: `Check-in ${String(input.day)} of ${input.introductionId}` })
    }
    await saveAnswer(context, input)
    await carryOut(context, row, input)
  }
  return { meetings: await countMeetings(context, context.actor.personId, otherId) }
}

async function carryOut(context: ActorContext, row: IntroducedRow, { answer, day }: CheckInInput): Promise<void> {
  const { personId } = context.actor
  const otherId = otherHalf(row, personId)
  if (answer === 'swap') await endIntroduction(context, row, { reason: 'swap', tell: [otherId] })
  if (answer !== 'yes') return
  const meeting = { source: 'check-in', sourceKey: `check-in/${row.introduction_id}/${String(day)}` } as const
  await recordMeeting(context, { ...meeting, personId, otherId })
  await recordMeeting(context, { ...meeting, personId: otherId, otherId: personId })
}

async function readAnswer({ tx, actor }: ActorContext, { introductionId, day }: CheckInInput) {
  const asked = await tx
    .selectFrom('check_ins')
    .select('answer')
    .where('introduction_id', '=', introductionId)
    .where('person_id', '=', actor.personId)
    .where('day', '=', day)
    .where('asked_at', 'is not', null)
    .executeTakeFirst()
  if (asked === undefined) {
    throw new AppError('not-found', { detail: `No check-in ${String(day)} in introduction ${introductionId}` })
  }
  return asked.answer
}

async function saveAnswer(
  { tx, actor, now }: ActorContext,
  { introductionId, day, answer }: CheckInInput,
): Promise<void> {
  await tx
    .updateTable('check_ins')
    .set({ answer, answered_at: now })
    .where('introduction_id', '=', introductionId)
    .where('person_id', '=', actor.personId)
    .where('day', '=', day)
    .execute()
}
