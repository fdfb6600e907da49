import { INTRODUCTION_DAYS } from '../../../shared/introductions/limits.ts'
import type { Context } from '../../context.ts'
import { activePeople, readActivePeople } from '../../db/people.ts'
import { askBestBuddies } from './ask-best-buddies.ts'
import type { Looking } from './assign-looking.ts'
import { endIntroduction } from './end-introduction.ts'
import { endUnheardIntroductions } from './end-unheard.ts'
import { hasPaused, isNewHire, openForNewHires } from './open-for-new-hires.ts'
import { isIntroduced, setLookingAgain } from './store.ts'

const DAY_MS = 86_400_000

/**
 * Brings every buddy introduction forward: leavers', unheard and finished ones end, unanswered asks lapse, new
 * hires get theirs, and whoever still looks is matched. Two sweeps at once skip each other's rows.
 */
export async function sweepBuddies(context: Context): Promise<void> {
  await endIntroductionsOfLeavers(context)
  await endUnheardIntroductions(context)
  await completeOldIntroductions(context)
  await lapseAsks(context)
  await openForNewHires(context)
  await matchWhoeverLooks(context)
}

async function endIntroductionsOfLeavers(context: Context): Promise<void> {
  const active = activePeople(context).select('people.person_id')
  const rows = await context.tx
    .selectFrom('introductions')
    .selectAll()
    .where('programme', '=', 'buddy')
    .where('state', '<>', 'ended')
    .where((where) =>
      where.or([
        where('first_id', 'not in', active),
        where.and([where('second_id', 'is not', null), where('second_id', 'not in', active)]),
      ]),
    )
    .forUpdate()
    .skipLocked()
    .execute()
  for (const row of rows) {
    const tell = isIntroduced(row) ? [row.first_id, row.second_id] : []
    await endIntroduction(context, row, { reason: 'left', tell })
  }
}

async function completeOldIntroductions({ tx, now }: Context): Promise<void> {
  await tx
    .updateTable('introductions')
    .set({ state: 'ended', ended_at: now, end_reason: 'completed' })
    .where('programme', '=', 'buddy')
    .where('state', '=', 'introduced')
    .where('introduced_at', '<', new Date(now.getTime() - INTRODUCTION_DAYS * DAY_MS))
    .execute()
}

/** No answer in one working day, or a buddy who left meanwhile: the next best is asked, silently. */
async function lapseAsks(context: Context): Promise<void> {
  const { tx, now } = context
  const active = activePeople(context).select('people.person_id')
  const lapsed = tx
    .selectFrom('buddy_asks')
    .select('introduction_id')
    .where('state', '=', 'waiting')
    .where((where) => where.or([where('answer_by', '<=', now), where('buddy_id', 'not in', active)]))
  const rows = await tx
    .selectFrom('introductions')
    .select('introduction_id')
    .where('state', '=', 'asked')
    .where('introduction_id', 'in', lapsed)
    .forUpdate()
    .skipLocked()
    .execute()
  const ids = rows.map((row) => row.introduction_id)
  if (ids.length === 0) return
  await tx
    .updateTable('buddy_asks')
    .set({ state: 'no-answer' })
    .where('introduction_id', 'in', ids)
    .where('state', '=', 'waiting')
    .execute()
  await setLookingAgain(context, ids)
}

async function matchWhoeverLooks(context: Context): Promise<void> {
  const looking = await context.tx
    .selectFrom('introductions')
    .selectAll()
    .where('programme', '=', 'buddy')
    .where('state', '=', 'looking')
    .orderBy('created_at')
    .orderBy('introduction_id')
    .forUpdate()
    .skipLocked()
    .execute()
  if (looking.length === 0) return
  const newHires = await readActivePeople(
    context,
    looking.map((row) => row.first_id),
  )
  const welcomed: Looking[] = []
  for (const row of looking) {
    const newHire = newHires.find((person) => person.person_id === row.first_id)
    if (newHire === undefined) continue
    if (!isNewHire(newHire, context.now)) {
      await endIntroduction(context, row, { reason: 'completed', tell: [] })
      continue
    }
    // Who has paused since would leave the buddy waiting: they are looked for when the pause is over.
    if (!hasPaused(newHire, context.now)) welcomed.push({ introductionId: row.introduction_id, newHire })
  }
  await askBestBuddies(context, welcomed)
}
