import { oneWorkingDayAfter } from '../../../shared/introductions/answer-by.ts'
import type { PlacedNewHire } from '../../../shared/matching/assignment/buddy-assignment.ts'
import type { Context } from '../../context.ts'
import { readHolidays, type Holidays } from '../../db/holidays.ts'
import { enqueueMessage } from '../../db/outbox.ts'
import { readActivePerson, toMessageHours } from '../../db/people.ts'
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
  const assignment = await assignLooking(context, looking, weights)
  const holidays = await readHolidays(context)
  for (const one of looking) {
    const match = assignment.placed.find(({ newHireId }) => newHireId === one.newHire.person_id)
    if (match === undefined) continue
    if (mode === 'direct') await introduceDirectly(context, one, match)
    else await ask(context, one.introductionId, match, holidays)
  }
}

async function ask(
  context: Context,
  introductionId: string,
  { buddyId, ground }: PlacedNewHire,
  holidays: Holidays,
): Promise<void> {
  const { tx, tenantId, now } = context
  const buddy = await readActivePerson(context, buddyId)
  await tx
    .insertInto('buddy_asks')
    .values({
      tenant_id: tenantId,
      introduction_id: introductionId,
      buddy_id: buddyId,
      asked_at: now,
      answer_by: oneWorkingDayAfter(toMessageHours(buddy, holidays), now),
    })
    .execute()
  await tx
    .updateTable('introductions')
    .set({ state: 'asked', ground: JSON.stringify(ground) })
    .where('introduction_id', '=', introductionId)
    .execute()
  await enqueueMessage(tx, {
    tenantId,
    key: `buddy-ask/${introductionId}/${buddyId}`,
    kind: 'buddy-ask',
    recipientId: buddyId,
    payload: { introductionId },
    attention: 'introduction',
    dueAt: now,
    now,
  })
}
