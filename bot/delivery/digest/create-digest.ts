import { z } from 'zod/v4'
import type { Context } from '../../context.ts'
import { cardAction, messageKind, type Feature, type MessageKind } from '../../feature.ts'
import { SHOW_VERB } from './card.ts'
import { DIGEST_KIND, digestKey } from './held.ts'
import { lookAfterHeld } from './look-after-held.ts'
import type { Kinds } from './read-lines.ts'
import { renderDigest } from './render.ts'
import { showLine } from './show-line.ts'

/** The one message for everything that does not fit into a reader's week. */
export function createDigest(messages: readonly MessageKind[]): Feature {
  const kinds: Kinds = new Map(messages.map((kind) => [kind.kind, kind]))
  return {
    messages: [
      messageKind({
        kind: DIGEST_KIND,
        attention: 'digest',
        unknownFate: 'send-again',
        tooLateAfterHours: null,
        programme: 'everything',
        payload: z.object({ week: z.string() }),
        render: async (context, readerId, { week }) =>
          await renderDigest(context, { kinds, readerId, key: digestKey(readerId, week) }),
        sent: async (context, readerId, { week }) => {
          await settleListed(context, readerId, digestKey(readerId, week))
        },
        undeliverable: async (context, readerId) => {
          await decideAnew(context, readerId)
        },
      }),
    ],
    cardActions: [
      cardAction({
        verb: SHOW_VERB,
        data: z.object({ digest: z.string(), message: z.string() }),
        run: async (context, data) => await showLine(context, kinds, data),
      }),
    ],
    jobs: [lookAfterHeld],
  }
}

async function settleListed({ tx, now }: Context, readerId: string, key: string): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({ state: 'done', outcome: 'in the digest', settled_at: now })
    .where('recipient_id', '=', readerId)
    .where('digest_key', '=', key)
    .where('state', '=', 'held')
    .execute()
}

/** Each of them looks after its own other half, or goes out by itself where only the digest could not. */
async function decideAnew({ tx, now }: Context, readerId: string): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({ state: 'waiting', due_at: now, digest_key: null })
    .where('recipient_id', '=', readerId)
    .where('state', '=', 'held')
    .execute()
}
