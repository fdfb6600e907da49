import { assignBuddies } from '../../../shared/matching/assignment/assign-buddies.ts'
import type { BuddyAssignment } from '../../../shared/matching/assignment/buddy-assignment.ts'
import type { BuddyWeights } from '../../../shared/matching/buddy-weights.ts'
import type { Context } from '../../context.ts'
import type { PersonRow } from '../../db/people.ts'
import { readCandidates, readExcluded, readManagementChain, toMatchPerson } from './read-candidates.ts'

/** An introduction that looks for a buddy. */
export interface Looking {
  introductionId: string
  newHire: PersonRow
}

/** Places all who look together, by the programme's weights; changes nothing. */
export async function assignLooking(
  context: Context,
  looking: readonly Looking[],
  weights: BuddyWeights,
): Promise<BuddyAssignment> {
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
  return assignBuddies({ seed, newHires, candidates, weights, now: context.now })
}
