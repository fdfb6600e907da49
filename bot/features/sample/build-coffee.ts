import type { Insertable } from 'kysely'
import { addDays } from '../../../shared/time/working-hours.ts'
import type { Schema } from '../../db/schema.ts'
import { newHirePersona, personas } from './personas.ts'
import type { SamplePerson } from './sample-person.ts'

const EVERY_NTH = 26
const JOINED_DAYS_AGO = 12

/** The personas and some others take part in coffee rounds; none has gone out yet. */
export function buildCoffeeMembers(
  people: readonly SamplePerson[],
  today: string,
): Omit<Insertable<Schema['coffee_members']>, 'tenant_id'>[] {
  const known = new Set(personas.map(({ id }) => id))
  const settled = people.filter(({ id, hireDate }) => id !== newHirePersona.id && hireDate < addDays(today, -90))
  const chosen = [
    ...settled.filter(({ id }) => known.has(id)),
    ...settled.filter(({ id }) => !known.has(id)).filter((_, place) => place % EVERY_NTH === 0),
  ]
  return chosen.map(({ id }, place) => ({
    person_id: id,
    frequency_weeks: place % 3 === 2 ? 2 : 1,
    size: 2,
    joined_at: new Date(`${addDays(today, -JOINED_DAYS_AGO)}T10:00:00Z`),
    last_round: null,
  }))
}
