import { sql } from 'kysely'
import type { Output } from '../../../shared/api/contract.ts'
import type { ActorContext } from '../../context.ts'
import { activePeople } from '../../db/people.ts'
import { topicsOf } from './reasons.ts'

/** More than fit into a menu. */
const MOST_SKILLS = 30

type Facets = Output<'searchMentors'>['facets']
type Facet = Facets['departments']

/**
 * What mentors can be filtered by, with how many there are. They are counted over all mentors, so
 * that choosing one filter does not take the others away.
 */
export async function readFacets(context: ActorContext): Promise<Facets> {
  const mentors = activePeople(context)
    .where('profiles.open_to_mentoring', '=', true)
    .where('people.person_id', '!=', context.actor.personId)
  const rows = await mentors
    .select(['people.department', 'people.office', 'profiles.languages', 'profiles.skills', 'profiles.mentor_topics'])
    .orderBy(sql`people.person_id`)
    .execute()
  return {
    skills: count(rows.flatMap(topicsOf)).slice(0, MOST_SKILLS),
    departments: count(rows.map((row) => row.department)),
    offices: count(rows.map((row) => row.office)),
    languages: count(rows.flatMap((row) => row.languages)),
  }
}

function count(values: readonly (string | null)[]): Facet {
  const counts = new Map<string, number>()
  for (const value of values) {
    if (value !== null && value !== '') counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return [...counts]
    .map(([value, times]) => ({ value, count: times }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value))
}
