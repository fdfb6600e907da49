import type { Job } from '../../feature.ts'
import type { TenantTransaction } from '../../db/database.ts'
import { DIGEST_KIND } from './held.ts'

/**
 * What is set aside is never forgotten: it is dropped when nobody wants it any more, and decided anew where no
 * digest is to come for it (one that could not be delivered or prepared, a reader who has left).
 */
export const lookAfterHeld: Job = {
  name: 'delivery.held',
  everyMinutes: 24 * 60,
  async run({ tx, now }) {
    await tx
      .updateTable('outbox')
      .set({ state: 'cancelled', outcome: 'too late', settled_at: now })
      .where('message_key', 'in', heldKeys(tx).where('due_at', '<=', now))
      .execute()
    await tx
      .updateTable('outbox')
      .set({ state: 'waiting', due_at: now, digest_key: null })
      .where('message_key', 'in', heldKeys(tx).where('recipient_id', 'not in', readersWithDigest(tx)))
      .execute()
  },
}

/** Delivery decides itself about those that it holds at this moment. */
function heldKeys(tx: TenantTransaction) {
  return tx.selectFrom('outbox').select('message_key').where('state', '=', 'held').forUpdate().skipLocked()
}

function readersWithDigest(tx: TenantTransaction) {
  return tx
    .selectFrom('outbox')
    .select((query) => query.ref('recipient_id').$notNull().as('recipient_id'))
    .where('kind', '=', DIGEST_KIND)
    .where('state', 'in', ['waiting', 'retrying', 'sending'])
}
