import type { Insertable } from 'kysely'
import type { Database } from '../../../bot/db/database.ts'
import { insertRows } from '../../../bot/db/insert-rows.ts'
import type { PersonTable, ProfileTable } from '../../../bot/db/schema.ts'
import { fold } from '../../../shared/search/fold.ts'
import type { OwnEngine } from '../../kit/engines/own-engine.ts'
import type { People } from './people.ts'
import type { BenchPerson } from './person.ts'

const PEOPLE_PER_TRANSACTION = 5_000

/**
 * Writes the whole company. The triggers run as they do in production; the changes they noted are
 * then thrown away, for nobody has an index yet that would have to follow them.
 */
export async function loadPeople(
  engine: OwnEngine,
  database: Database,
  tenantId: string,
  people: People,
): Promise<void> {
  for (let start = 0; start < people.count; start += PEOPLE_PER_TRANSACTION) {
    const some = Array.from({ length: Math.min(PEOPLE_PER_TRANSACTION, people.count - start) }, (_, place) =>
      people.at(start + place),
    )
    await database.withTenant(tenantId, async (tx) => {
      await insertRows(
        tx,
        'people',
        some.map((person) => toPersonRow(tenantId, person)),
      )
      await insertRows(
        tx,
        'profiles',
        some.map((person) => toProfileRow(tenantId, person)),
      )
    })
  }
  await engine.maintain(['TRUNCATE search_changes', 'TRUNCATE live_changes', 'VACUUM ANALYZE'])
}

function toPersonRow(tenantId: string, person: BenchPerson): Insertable<PersonTable> {
  return {
    tenant_id: tenantId,
    person_id: person.id,
    user_principal_name: person.userPrincipalName,
    display_name: person.name,
    title: person.title,
    department: person.department,
    office: person.office,
    city: person.city,
    country: person.country,
    hire_date: person.hireDate,
    leave_at: person.isGone === 'left' ? new Date('2026-01-31T17:00:00Z') : null,
    account_enabled: person.isGone !== 'disabled',
    folded_name: fold(`${person.name} ${person.latin}`),
  }
}

function toProfileRow(tenantId: string, person: BenchPerson): Insertable<ProfileTable> {
  return {
    tenant_id: tenantId,
    person_id: person.id,
    pitch: person.pitch,
    skills: [...person.skills],
    wants_to_learn: [...person.wantsToLearn],
    interests: [...person.interests],
    languages: [...person.languages],
    time_zone: person.timeZone,
    open_to_mentoring: person.isMentor,
    mentor_capacity: person.mentorCapacity,
    mentor_topics: [...person.mentorTopics],
  }
}
