import { strongestFirst } from '../../../shared/matching/buddies.ts'
import { sharedGround, type Ground } from '../../../shared/people/shared-ground.ts'
import { toFacts, type PersonRow } from '../../db/people.ts'

/** What two profiles share today. */
export function groundBetween(viewer: PersonRow, other: PersonRow): Ground[] {
  return strongestFirst(sharedGround(toFacts(viewer), toFacts(other)))
}
