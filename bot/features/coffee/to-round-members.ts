import type { RoundMember } from '../../../shared/matching/rounds/round.ts'
import { createWorkWeeks, type WorkWeek } from '../../../shared/matching/rounds/work-week.ts'
import type { WorkingHours } from '../../../shared/people/schemas.ts'
import type { Context } from '../../context.ts'
import { toWorkingHours, type PersonRow } from '../../db/people.ts'
import type { Candidate } from './read-candidates.ts'
import type { History } from './read-history.ts'

/** What the matching is told of each; `monday` is the round's. */
export async function toRoundMembers(
  context: Context,
  candidates: readonly (PersonRow & Pick<Candidate, 'size'>)[],
  { history, monday }: { history: History; monday: string },
): Promise<RoundMember[]> {
  const levelOf = await readLevels(context)
  const weekOf = tolerantWeeks(new Date(`${monday}T12:00:00Z`))
  return candidates.map((candidate) => {
    const id = candidate.person_id
    return {
      id,
      department: candidate.department,
      level: levelOf(id),
      managerId: candidate.manager_id,
      office: candidate.office,
      week: weekOf(toWorkingHours(candidate)),
      interests: candidate.interests,
      languages: candidate.languages,
      size: candidate.size,
      roundsWaited: history.waited.get(id) ?? 0,
      wasInTrio: candidate.size === 2 && (history.lastSeats.get(id) ?? 0) > 2,
      lastOrganised: history.organised.get(id) ?? null,
    }
  })
}

/** A time zone that the platform does not know any more is taken for UTC: one person must not stop a round. */
function tolerantWeeks(weekOf: Date): (hours: WorkingHours) => WorkWeek {
  const draw = createWorkWeeks(weekOf)
  return (hours) => {
    try {
      return draw(hours)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      return draw({ ...hours, timeZone: 'UTC' })
    }
  }
}

/** Steps below the top of the company; null where the directory knows of no manager and no report. */
async function readLevels({ tx }: Context): Promise<(personId: string) => number | null> {
  const rows = await tx
    .selectFrom('people')
    .select(['person_id', 'manager_id'])
    .where('manager_id', 'is not', null)
    .execute()
  const managerOf = new Map(rows.map((row) => [row.person_id, row.manager_id]))
  const managers = new Set(managerOf.values())
  return (personId) => {
    if (!managerOf.has(personId) && !managers.has(personId)) return null
    const above = new Set<string>()
    let current = managerOf.get(personId) ?? null
    // A cycle in the directory ends where it began.
    while (current !== null && !above.has(current)) {
      above.add(current)
      current = managerOf.get(current) ?? null
    }
    return above.size
  }
}
