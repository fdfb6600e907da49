import { AppError } from '../../../shared/errors/app-error.ts'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import type { Card } from '../../cards/card.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePerson } from '../../db/people.ts'
import { digestCard } from './card.ts'
import { ANSWER } from './held.ts'
import { readLines, readListed, type Kinds } from './read-lines.ts'

/**
 * The reader of a digest asks for the whole card of a line: the message itself leaves now, as an answer.
 * Asking twice is asking once.
 *
 * @returns the digest as it is then.
 * @throws AppError `forbidden` for somebody else's digest, `not-found` where it is no more.
 */
export async function showLine(
  context: ActorContext,
  kinds: Kinds,
  { digest, message }: { digest: string; message: string },
): Promise<Card> {
  const { personId } = context.actor
  await expectOwn(context, digest)
  await sendAsAnswer(context, { digest, message })
  const reader = await readActivePerson(context, personId)
  const rows = await readListed(context, personId, digest)
  const lines = await readLines(context, { kinds, readerId: personId, rows })
  return digestCard(
    { key: digest, lines, more: 0, weeklyBudget: reader.weekly_budget },
    { messages: messagesFor(reader.preferred_language), links: context.links },
  )
}

async function expectOwn({ tx, actor }: ActorContext, digest: string): Promise<void> {
  const row = await tx.selectFrom('outbox').select('recipient_id').where('message_key', '=', digest).executeTakeFirst()
  if (row === undefined) throw new AppError('not-found', { detail: 'There is no such digest' })
  if (row.recipient_id !== actor.personId) throw new AppError('forbidden', { detail: 'A digest of somebody else' })
}

/** Only what the digest has settled: once it is on its way, or has been shown, there is nothing to do. */
async function sendAsAnswer(
  { tx, actor, now }: ActorContext,
  { digest, message }: { digest: string; message: string },
): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({ state: 'waiting', priority: ANSWER, wanted_at: now, due_at: now, settled_at: null, outcome: null })
    .where('message_key', '=', message)
    .where('recipient_id', '=', actor.personId)
    .where('digest_key', '=', digest)
    .where('state', '=', 'done')
    .where('priority', '>', ANSWER)
    .execute()
}
