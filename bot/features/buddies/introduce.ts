import type { AttentionClass } from '../../../shared/attention/classes.ts'
import { planCheckIns } from '../../../shared/introductions/check-in-plan.ts'
import { instantAt, localDate, type WorkTimes } from '../../../shared/time/working-hours.ts'
import { AppError } from '../../../shared/errors/app-error.ts'
import type { Context } from '../../context.ts'
import { openContactBothWays } from '../../db/contacts.ts'
import { readHolidays } from '../../db/holidays.ts'
import { enqueueMessage } from '../../db/outbox.ts'
import { readActivePerson, toMessageHours, type PersonRow } from '../../db/people.ts'
import { introductionMessageKey, lockProfile, settleAsk, type IntroductionRow } from './store.ts'

/**
 * The buddy has accepted, or nobody is asked: both become contacts, both are introduced and both will be asked how it
 * goes, all in one transaction, so that neither half can be told alone.
 *
 * @param options.accepted the buddy has just said yes: to them the introduction is an answer.
 * @param options.notBefore neither half hears of it earlier.
 * @throws AppError `conflict` where the buddy has no place left; `not-found` where the new hire left.
 */
export async function introduce(
  context: Context,
  row: Pick<IntroductionRow, 'introduction_id' | 'first_id'>,
  buddyId: string,
  { accepted, notBefore }: { accepted: boolean; notBefore: Date },
): Promise<void> {
  await keepPlace(context, buddyId)
  const newHire = await readActivePerson(context, row.first_id)
  const buddy = await readActivePerson(context, buddyId)
  await settleAsk(context, row.introduction_id, buddyId, 'accepted')
  await context.tx
    .updateTable('introductions')
    .set({ state: 'introduced', second_id: buddyId, organiser_id: buddyId, introduced_at: context.now })
    .where('introduction_id', '=', row.introduction_id)
    .execute()
  await openContactBothWays(context, newHire.person_id, buddy.person_id)
  const holidays = await readHolidays(context)
  for (const person of [newHire, buddy]) {
    const times = toMessageHours(person, holidays)
    await planCheckInsOf(context, row.introduction_id, { person, times, hireDate: newHire.hire_date })
    const attention = accepted && person === buddy ? 'answer' : 'introduction'
    await sendIntroduction(context, row.introduction_id, { person, attention, notBefore })
  }
}

/** Two accepts of one buddy meet at the lock on the buddy's profile, so capacity holds. */
async function keepPlace(context: Context, buddyId: string): Promise<void> {
  const { tx } = context
  const { buddy_capacity: capacity } = await lockProfile(context, buddyId)
  const { taken } = await tx
    .selectFrom('introductions')
    .select((query) => query.fn.countAll<number>().as('taken'))
    .where('programme', '=', 'buddy')
    .where('state', '=', 'introduced')
    .where('second_id', '=', buddyId)
    .executeTakeFirstOrThrow()
  if (taken >= capacity) throw new AppError('conflict', { detail: `Buddy ${buddyId} has no place left` })
}

async function planCheckInsOf(
  { tx, tenantId, now }: Context,
  introductionId: string,
  { person, times, hireDate }: { person: PersonRow; times: WorkTimes; hireDate: string | null },
): Promise<void> {
  const today = localDate(now, person.time_zone)
  // Before the first day nobody can have talked: the days count from it.
  const startsOn = hireDate !== null && hireDate > today ? hireDate : today
  await tx
    .insertInto('check_ins')
    .values(
      planCheckIns(times, startsOn).map(({ day, dueOn }) => ({
        tenant_id: tenantId,
        introduction_id: introductionId,
        person_id: person.person_id,
        day,
        due_on: dueOn,
        asked_at: null,
        answer: null,
        answered_at: null,
      })),
    )
    .execute()
}

async function sendIntroduction(
  { tx, tenantId, now }: Context,
  introductionId: string,
  { person, attention, notBefore }: { person: PersonRow; attention: AttentionClass; notBefore: Date },
): Promise<void> {
  const firstDay = person.hire_date === null ? now : instantAt(person.hire_date, person.start_minute, person.time_zone)
  await enqueueMessage(tx, {
    tenantId,
    key: introductionMessageKey(introductionId, person.person_id),
    kind: 'introduction',
    recipientId: person.person_id,
    payload: { introductionId },
    attention,
    // A new hire reads nothing before the first day.
    dueAt: firstDay > notBefore ? firstDay : notBefore,
    now,
  })
}
