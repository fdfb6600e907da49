import type { Context } from '../../../context.ts'

/** The next look for a lead asks somebody else. */
export async function passOnAsk({ tx }: Context, { groupId, personId }: { groupId: string; personId: string }) {
  await tx
    .updateTable('memberships')
    .set({ lead_declined: true })
    .where('group_id', '=', groupId)
    .where('person_id', '=', personId)
    .execute()
}
