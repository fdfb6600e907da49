import { oneWorkingDayAfter } from '../../../shared/introductions/answer-by.ts'
import { rankBuddies, type BuddyCandidate, type BuddyMatch } from '../../../shared/matching/buddies.ts'
import type { Context } from '../../context.ts'
import { enqueueMessage } from '../../db/outbox.ts'
import type { PersonRow } from '../../db/people.ts'
import { readExcluded, readManagementChain, toMatchPerson } from './read-candidates.ts'

/**
 * Asks the best buddy who has not been asked yet. Where nobody may be asked the introduction keeps
 * looking, and the next sweep tries again.
 *
 * @param candidates whoever is asked takes one more place in this list.
 */
export async function askBestBuddy(
  context: Context,
  options: { introductionId: string; newHire: PersonRow; candidates: BuddyCandidate[] },
): Promise<void> {
  const { introductionId, newHire, candidates } = options
  const [best] = rankBuddies({
    newHire: toMatchPerson(newHire),
    candidates,
    managementChain: await readManagementChain(context, newHire.person_id),
    excluded: await readExcluded(context, introductionId, newHire.person_id),
    now: context.now,
  })
  const buddy = candidates.find((candidate) => candidate.id === best?.buddyId)
  if (best === undefined || buddy === undefined) return
  await ask(context, introductionId, buddy, best)
  buddy.taken += 1
}

async function ask(
  { tx, tenantId, now }: Context,
  introductionId: string,
  buddy: BuddyCandidate,
  match: BuddyMatch,
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
