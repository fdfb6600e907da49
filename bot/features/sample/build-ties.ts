import type { Insertable } from 'kysely'
import { addDays } from '../../../shared/time/working-hours.ts'
import type { Schema } from '../../db/schema.ts'
import type { Random } from './random.ts'
import { byUserName, type SamplePerson } from './sample-person.ts'
import { stableId } from './stable-id.ts'
import { rhythms, tieDefinitions, type TieDefinition } from './tie-definitions.ts'
import { addWorkingDays, weekdayFrom, weekdayUntil } from './working-days.ts'

type MeetingRow = Omit<Insertable<Schema['meetings']>, 'tenant_id'>
type ContactRow = Omit<Insertable<Schema['contacts']>, 'tenant_id'>

export interface SampleTies {
  meetings: MeetingRow[]
  contacts: ContactRow[]
}

/** Meetings and contacts of both sides. Notes and promises belong to the first of the two alone. */
export function buildTies(random: Random, people: readonly SamplePerson[], today: string): SampleTies {
  const find = byUserName(people)
  const pairs = tieDefinitions.map((tie) => ({ tie, first: find(tie.between[0]), second: find(tie.between[1]) }))
  return {
    meetings: pairs.flatMap(({ tie, first, second }) => {
      const source = random.pick(['by-hand', 'event', 'introduction'] as const)
      return datesOf(tie, today).flatMap((date) => [
        meeting(first, second, { date, source }),
        meeting(second, first, { date, source }),
      ])
    }),
    contacts: pairs.flatMap(({ tie, first, second }) => [
      { ...contact(tie, first, second, today), ...privateWords(tie, today) },
      contact(tie, second, first, today),
    ]),
  }
}

/** Newest first. */
function datesOf(tie: TieDefinition, today: string): string[] {
  return rhythms[tie.rhythm].metDaysAgo.map((days) => weekdayUntil(addDays(today, -days)))
}

function meeting(
  person: SamplePerson,
  other: SamplePerson,
  { date, source }: { date: string; source: MeetingRow['source'] },
): MeetingRow {
  return {
    meeting_id: stableId('meeting', `${person.id} ${other.id} ${date}`),
    person_id: person.id,
    other_id: other.id,
    met_at: new Date(`${date}T11:00:00Z`),
    source,
    source_key: `sample ${date}`,
  }
}

function contact(tie: TieDefinition, person: SamplePerson, other: SamplePerson, today: string): ContactRow {
  const { cadenceDays } = rhythms[tie.rhythm]
  const dates = datesOf(tie, today)
  const last = dates[0] ?? today
  return {
    person_id: person.id,
    other_id: other.id,
    cadence_days: cadenceDays,
    due_on: weekdayFrom(addDays(last, cadenceDays)),
    created_at: new Date(`${dates.at(-1) ?? today}T11:00:00Z`),
    note: '',
    promise: null,
    promise_on: null,
  }
}

function privateWords({ note = '', promise }: TieDefinition, today: string): Partial<ContactRow> {
  return {
    note,
    promise: promise?.text ?? null,
    promise_on: promise === undefined ? null : addWorkingDays(today, promise.workingDaysAhead),
  }
}
