import { AppError } from '../../../../shared/errors/app-error.ts'
import type { ActorContext, Context } from '../../../context.ts'
import { findMembership, readLeadIds, toMine, type GroupRow } from '../store.ts'

/**
 * Who leads a group changes under this lock alone, so that two leads who leave together take their turns and
 * one of them stays.
 *
 * @throws AppError `not-found`.
 */
export async function lockGroup({ tx }: Pick<Context, 'tx'>, groupId: string): Promise<GroupRow> {
  const group = await tx.selectFrom('groups').selectAll().where('group_id', '=', groupId).forUpdate().executeTakeFirst()
  if (group === undefined) throw new AppError('not-found', { detail: `No group ${groupId}` })
  return group
}

/** @throws AppError `not-found`; `forbidden` for anybody but the group's leads. */
export async function lockLedGroup(context: ActorContext, groupId: string): Promise<GroupRow> {
  const group = await lockGroup(context, groupId)
  const viewer = toMine(await findMembership(context, groupId, context.actor.personId))
  if (viewer !== 'lead') throw new AppError('forbidden', { detail: `Only the leads of ${groupId} decide this` })
  return group
}

/** @throws AppError `conflict` where the actor is the only lead who is still here. */
export async function refuseLastLead(context: ActorContext, groupId: string): Promise<void> {
  const leadIds = await readLeadIds(context, groupId)
  if (leadIds.some((leadId) => leadId !== context.actor.personId)) return
  throw new AppError('conflict', { detail: `${context.actor.personId} alone leads ${groupId}`, refusal: 'last-lead' })
}
