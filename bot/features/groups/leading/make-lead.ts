import type { Context } from '../../../context.ts'

/** The group has a lead: nobody is being asked any more. */
export async function makeLead({ tx }: Context, { groupId, personId }: { groupId: string; personId: string }) {
  await tx
    .updateTable('memberships')
    .set({ role: 'lead' })
    .where('group_id', '=', groupId)
    .where('person_id', '=', personId)
    .execute()
  await tx
    .updateTable('memberships')
    .set({ lead_asked_at: null, lead_declined: false })
    .where('group_id', '=', groupId)
    .where((where) => where.or([where('lead_asked_at', 'is not', null), where('lead_declined', '=', true)]))
    .execute()
}
