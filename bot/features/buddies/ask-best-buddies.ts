import { oneWorkingDayAfter } from '../../../shared/introductions/answer-by.ts'
import { assignBuddies } from '../../../shared/matching/assignment/assign-buddies.ts'
import type { MatchPerson } from '../../../shared/matching/buddies.ts'
import type { PlacedNewHire } from '../../../shared/matching/assignment/buddy-assignment.ts'
import type { Context } from '../../context.ts'
import { enqueueMessage } from '../../db/outbox.ts'
import type { PersonRow } from '../../db/people.ts'
import { readCandidates, readExcluded, readManagementChain, toMatchPerson } from './read-candidates.ts'

/** An introduction that looks for a buddy. */
export interface Looking {
  introductionId: string
  newHire: PersonRow
}

/**
 * Asks for each new hire the best buddy who has not been asked yet; several new hires are placed
 * together, so that as many as can be get one. Where nobody may be asked the introduction keeps looking,
 * and the next sweep tries again.
 */
export async function askBestBuddies(context: Context, looking: readonly Looking[]): Promise<void> {
  if (looking.length === 0) return
  const candidates = await readCandidates(context)
  const newHires = []
  for (const { introductionId, newHire } of looking) {
    newHires.push({
      ...toMatchPerson(newHire),
      managementChain: await readManagementChain(context, newHire.person_id),
      excluded: await readExcluded(context, introductionId, newHire.person_id),
    })
  }
  const seed = context.now.toISOString().slice(0, 10)
  const { placed } = assignBuddies({ seed, newHires, candidates, weights: {}, now: context.now })
  for (const { introductionId, newHire } of looking) {
    const match = placed.find(({ newHireId }) => newHireId === newHire.person_id)
    const buddy = candidates.find(({ id }) => id === match?.buddyId)
    if (match !== undefined && buddy !== undefined) await ask(context, introductionId, buddy, match)
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
