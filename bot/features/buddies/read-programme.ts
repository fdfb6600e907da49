import type { BuddyProgramme, BuddySettings } from '../../../shared/introductions/buddy-programme.ts'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import { requireManager, type ActorContext, type Context } from '../../context.ts'
import { readActivePerson, toSummary } from '../../db/people.ts'
import { assignLooking } from './assign-looking.ts'
import { readLooking } from './read-looking.ts'
import { readSilentPairs } from './read-silent-pairs.ts'
import { readBuddySettings, saveBuddySettings } from './settings.ts'

/**
 * The buddy programme as its managers see it. Why somebody waits comes from the engine's reasons, which say
 * nothing of never-pairs, declines and pauses; who was asked and who is silent are numbers.
 *
 * @throws AppError `forbidden` for everybody but programme managers.
 */
export async function readBuddyProgramme(context: ActorContext): Promise<BuddyProgramme> {
  requireManager(context)
  const settings = await readBuddySettings(context)
  const looking = await readLooking(context)
  const assignment = await assignLooking(context, looking, settings.weights)
  const reasons = new Map(assignment.unplaced.map(({ newHireId, reason }) => [newHireId, reason]))
  const viewer = await readActivePerson(context, context.actor.personId)
  const words = messagesFor(viewer.preferred_language).buddyDesk
  return {
    settings,
    numbers: { waiting: looking.length, ...(await countPairs(context)) },
    unplaced: looking.map(({ newHire, since }) => ({
      person: toSummary(newHire),
      since: since.toISOString(),
      why: words.reasons[reasons.get(newHire.person_id) ?? 'soon'],
    })),
    notes: words.notes(assignment.notes, settings),
  }
}

/** Holds from the next sweep on; whoever is being asked keeps the question. */
export async function updateBuddyProgramme(context: ActorContext, settings: BuddySettings): Promise<BuddyProgramme> {
  requireManager(context)
  await saveBuddySettings(context, settings)
  return await readBuddyProgramme(context)
}

async function countPairs(context: Context): Promise<Omit<BuddyProgramme['numbers'], 'waiting'>> {
  const rows = await context.tx
    .selectFrom('introductions')
    .select(['state', (query) => query.fn.countAll<number>().as('count')])
    .where('programme', '=', 'buddy')
    .where('state', 'in', ['asked', 'introduced'])
    .groupBy('state')
    .execute()
  const countOf = (state: 'asked' | 'introduced') => rows.find((row) => row.state === state)?.count ?? 0
  const silent = await readSilentPairs(context)
  return { asked: countOf('asked'), introduced: countOf('introduced'), silent: silent.length }
}
