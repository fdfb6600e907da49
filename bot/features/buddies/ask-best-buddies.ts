import { oneWorkingDayAfter } from '../../../shared/introductions/answer-by.ts'
import type { MatchPerson } from '../../../shared/matching/buddies.ts'
import type { PlacedNewHire } from '../../../shared/matching/assignment/buddy-assignment.ts'
import type { Context } from '../../context.ts'
import { enqueueMessage } from '../../db/outbox.ts'
import { assignLooking, type Looking } from './assign-looking.ts'
import { introduceDirectly } from './introduce-directly.ts'
import { readBuddySettings } from './settings.ts'

/**
 * Gives each new hire the best buddy who has not been asked yet: asks the buddy first, or introduces both at
 * once where the programme is so set. Several new hires are placed together, so that as many as can be get
 * one. Where nobody may be asked the introduction keeps looking, and the next sweep tries again.
 */
export async function askBestBuddies(context: Context, looking: readonly Looking[]): Promise<void> {
  if (looking.length === 0) return
  const { mode, weights } = await readBuddySettings(context)
  const { assignment, candidates } = await assignLooking(context, looking, weights)
  for (const one of looking) {
    const match = assignment.placed.find(({ newHireId }) => newHireId === one.newHire.person_id)
    const buddy = candidates.find(({ id }) => id === match?.buddyId)
    if (match === undefined || buddy === undefined) continue
    if (mode === 'direct') await introduceDirectly(context, one, match)
    else await ask(context, one.introductionId, buddy, match)
  }
}

async function ask(
  { tx, tenantId, now }: Context,
  introductionId: string,
  buddy: MatchPerson,
  match: PlacedNewHire,
): Promise<void> {
  await tx
    .insertInto('buddy_asks')
    .values({
      tenant_id: tenantId,
      introduction_id: introductionId,
      buddy_id: buddy.id,
      asked_at: now,
      answer_by: oneWorkingDayAfter(buddy.workingHours, now),
    })
    .execute()
  await tx
    .updateTable('introductions')
    .set({ state: 'asked', ground: JSON.stringify(match.ground) })
    .where('introduction_id', '=', introductionId)
    .execute()
  await enqueueMessage(tx, {
    tenantId,
    key: `buddy-ask/${introductionId}/${buddy.id}`,
    kind: 'buddy-ask',
    recipientId: buddy.id,
    payload: { introductionId },
    attention: 'introduction',
    dueAt: now,
    now,
  })
}
