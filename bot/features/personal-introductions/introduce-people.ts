import { invalidField } from '../../../shared/errors/invalid-fields.ts'
import type { AskIntroductionInput, IntroducePeopleInput } from '../../../shared/introductions/personal.ts'
import { INTRODUCTION_ANSWER_DAYS } from '../../../shared/introductions/personal-limits.ts'
import type { ActorContext } from '../../context.ts'
import { enqueueMessages, UNDO_MS } from '../../db/outbox.ts'
import { readActivePerson } from '../../db/people.ts'
import { requestKey } from './store.ts'

const ANSWER_MS = INTRODUCTION_ANSWER_DAYS * 86_400_000

/**
 * Asks two colleagues whether they want to be introduced to one another. Neither hears more of the other than
 * everybody can see, until both have said yes. The same two again, while the first introduction waits, is one.
 *
 * @throws AppError `not-found` where one of them is not there; `invalid-input` for oneself, or one person twice.
 */
export async function introducePeople(context: ActorContext, input: IntroducePeopleInput): Promise<void> {
  const { firstId, secondId } = input
  if (firstId === secondId) throw invalidField('secondId', 'Choose two people.')
  if ([firstId, secondId].includes(context.actor.personId)) throw invalidField('secondId', 'Choose two colleagues.')
  await readActivePerson(context, firstId)
  await readActivePerson(context, secondId)
  await ask(context, input, [firstId, secondId])
}

/**
 * Asks a colleague whether they want to be introduced to the actor, who says yes by asking.
 *
 * @throws AppError `not-found` where they are not there; `invalid-input` for oneself.
 */
export async function askIntroduction(
  context: ActorContext,
  { introductionId, personId }: AskIntroductionInput,
): Promise<void> {
  if (personId === context.actor.personId) throw invalidField('personId', 'Choose a colleague.')
  await readActivePerson(context, personId)
  await ask(context, { introductionId, firstId: context.actor.personId, secondId: personId, reason: '' }, [personId])
}

async function ask(
  context: ActorContext,
  { introductionId, firstId, secondId, reason }: IntroducePeopleInput,
  asked: readonly string[],
): Promise<void> {
  const { tx, tenantId, actor, now } = context
  if (await isWaiting(context, firstId, secondId)) return
  const added = await tx
    .insertInto('personal_introductions')
    .values({
      tenant_id: tenantId,
      introduction_id: introductionId,
      introducer_id: actor.personId,
      first_id: firstId,
      second_id: secondId,
      reason,
      state: 'asking',
      first_answer: firstId === actor.personId ? 'yes' : null,
      second_answer: null,
      created_at: now,
      answer_by: new Date(now.getTime() + ANSWER_MS),
      settled_at: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('introduction_id')
    .executeTakeFirst()
  if (added === undefined) return
  await enqueueMessages(
    tx,
    asked.map((recipientId) => ({
      tenantId,
      key: requestKey(introductionId, recipientId),
      kind: 'introduction-request',
      recipientId,
      payload: { introductionId },
      attention: 'request' as const,
      dueAt: new Date(now.getTime() + UNDO_MS),
      now,
    })),
  )
}

async function isWaiting({ tx, actor }: ActorContext, firstId: string, secondId: string): Promise<boolean> {
  const found = await tx
    .selectFrom('personal_introductions')
    .select('introduction_id')
    .where('introducer_id', '=', actor.personId)
    .where('first_id', 'in', [firstId, secondId])
    .where('second_id', 'in', [firstId, secondId])
    .where('state', '=', 'asking')
    .executeTakeFirst()
  return found !== undefined
}
