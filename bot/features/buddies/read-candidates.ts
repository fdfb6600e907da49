import { sql } from 'kysely'
import type { BuddyCandidate, MatchPerson } from '../../../shared/matching/buddies.ts'
import type { Context } from '../../context.ts'
import { pausedUntil } from '../../db/pauses.ts'
import { activePeople, toFacts, toWorkingHours, withProfile, type PersonRow } from '../../db/people.ts'

/** Everybody who has opted in and can be reached, with how many new hires they look after. */
export async function readCandidates(context: Context): Promise<BuddyCandidate[]> {
  const people = await withProfile(activePeople(context))
    .where('profiles.open_to_buddy', '=', true)
    .where('people.person_id', 'not in', unreachable(context))
    .execute()
  const taken = await readTaken(context)
  return people.map((person) => ({
    ...toMatchPerson(person),
    capacity: person.buddy_capacity,
    taken: taken.get(person.person_id) ?? 0,
    pausedUntil: pausedUntil(person, 'buddy'),
  }))
}

export function toMatchPerson(person: PersonRow): MatchPerson {
  return {
    id: person.person_id,
    department: person.department,
    workingHours: toWorkingHours(person),
    facts: toFacts(person),
  }
}

/** People who have blocked or removed Hallway; those it has never written to may still be reached. */
export function unreachable({ tx }: Context) {
  return tx
    .selectFrom('conversations')
    .select('conversations.person_id')
    .where('conversations.state', '<>', 'installed')
}

/** New hires per buddy: those introduced and those the buddy is being asked for. */
async function readTaken({ tx }: Context): Promise<Map<string, number>> {
  const { rows } = await sql<{ buddy_id: string; taken: number }>`
    SELECT buddy_id, count(*) AS taken
    FROM (
      SELECT second_id AS buddy_id FROM introductions WHERE programme = 'buddy' AND state = 'introduced'
      UNION ALL
      SELECT buddy_id FROM buddy_asks WHERE state = 'waiting'
    ) AS places
    GROUP BY buddy_id`.execute(tx)
  return new Map(rows.map((row) => [row.buddy_id, row.taken]))
}

/** Everybody above and below a person. UNION drops repeats, so that a cycle in the directory ends. */
export async function readManagementChain({ tx }: Context, personId: string): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    WITH RECURSIVE above (id) AS (
      SELECT manager_id FROM people WHERE person_id = ${personId}
      UNION
      SELECT people.manager_id FROM people JOIN above ON people.person_id = above.id
    ), below (id) AS (
      SELECT person_id FROM people WHERE manager_id = ${personId}
      UNION
      SELECT people.person_id FROM people JOIN below ON people.manager_id = below.id
    )
    SELECT id FROM above WHERE id IS NOT NULL UNION SELECT id FROM below`.execute(tx)
  return new Set(rows.map((row) => row.id))
}

/** Never-pair in either direction, asked in this introduction, or introduced to this new hire before. */
export async function readExcluded({ tx }: Context, introductionId: string, newHireId: string): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    SELECT other_id AS id FROM never_pairs WHERE person_id = ${newHireId}
    UNION SELECT person_id FROM never_pairs WHERE other_id = ${newHireId}
    UNION SELECT buddy_id FROM buddy_asks WHERE introduction_id = ${introductionId}
    UNION SELECT second_id FROM introductions
      WHERE first_id = ${newHireId} AND programme = 'buddy' AND second_id IS NOT NULL`.execute(tx)
  return new Set(rows.map((row) => row.id))
}
