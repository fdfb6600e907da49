import type { Insertable } from 'kysely'
import { foldedName } from '../../db/folded-columns.ts'
import type { Schema } from '../../db/schema.ts'
import { SAMPLE_DOMAIN } from './personas.ts'
import type { SamplePerson } from './sample-person.ts'
import { toHours } from './to-hours.ts'

const DEFAULT_MENTOR_CAPACITY = 2

export function toPersonRow(person: SamplePerson): Omit<Insertable<Schema['people']>, 'tenant_id'> {
  const userPrincipalName = `${person.userName}@${SAMPLE_DOMAIN}`
  const row = {
    user_principal_name: userPrincipalName,
    display_name: person.name,
    title: person.title,
    department: person.department,
    office: person.office.name,
    city: person.office.name,
    country: person.office.country,
  }
  return {
    ...row,
    ...foldedName(row),
    person_id: person.id,
    mail: userPrincipalName,
    manager_id: person.managerId,
    hire_date: person.hireDate,
    leave_at: null,
    preferred_language: null,
  }
}

export function toProfileRow(person: SamplePerson): Omit<Insertable<Schema['profiles']>, 'tenant_id'> {
  const hours = toHours(person)
  return {
    person_id: person.id,
    pitch: person.pitch,
    skills: [...person.skills],
    wants_to_learn: [...person.wantsToLearn],
    interests: [...person.interests],
    languages: [...person.languages],
    asks: [...person.asks],
    offers: [...person.offers],
    time_zone: hours.timeZone,
    working_days: hours.days,
    start_minute: hours.startMinute,
    end_minute: hours.endMinute,
    open_to_mentoring: person.mentor !== null,
    mentor_capacity: person.mentor?.capacity ?? DEFAULT_MENTOR_CAPACITY,
    mentor_topics: [...(person.mentor?.topics ?? [])],
    open_to_buddy: person.buddy,
    paused_until: null,
  }
}
