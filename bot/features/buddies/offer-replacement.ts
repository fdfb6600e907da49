import type { Context } from '../../context.ts'
import { enqueueMessage } from '../../db/outbox.ts'
import { readSilentPairs } from './read-silent-pairs.ts'

/** The new hire of a silent pair is offered somebody else, once per introduction. */
export async function offerReplacements(context: Context): Promise<void> {
  const { tx, tenantId, now } = context
  for (const pair of await readSilentPairs(context)) {
    await enqueueMessage(tx, {
      tenantId,
      key: `buddy-replacement/${pair.introduction_id}`,
      kind: 'buddy-replacement',
      recipientId: pair.first_id,
      payload: { introductionId: pair.introduction_id },
      attention: 'request',
      dueAt: now,
      now,
    })
  }
}
