import type { Insertable } from 'kysely'
import { planCheckIns } from '../../../shared/introductions/check-in-plan.ts'
import { FIRST_CADENCE_DAYS } from '../../../shared/follow-ups/cadence.ts'
import { sharedGround, type VisibleFacts } from '../../../shared/people/shared-ground.ts'
import { addDays } from '../../../shared/time/working-hours.ts'
import type { Schema } from '../../db/schema.ts'
import { buddyPersona } from './personas.ts'
import type { SamplePerson } from './sample-person.ts'
import { stableId } from './stable-id.ts'
import { toHours } from './to-hours.ts'
import { weekdayFrom } from './working-days.ts'

type Row<Table extends keyof Schema> = Omit<Insertable<Schema[Table]>, 'tenant_id'>

export interface SampleIntroductions {
  introductions: Row<'introductions'>[]
  checkIns: Row<'check_ins'>[]
  meetings: Row<'meetings'>[]
  contacts: Row<'contacts'>[]
}

const NEW_HIRE_DAYS = 90

/** Whoever came in the last months, but not this week, has a buddy already and has answered so far. */
export function buildIntroductions(people: readonly SamplePerson[], today: string): SampleIntroductions {
  const newcomers = people.filter(
    (person) => person.hireDate > addDays(today, -NEW_HIRE_DAYS) && person.hireDate < addDays(today, -7),
  )
  // The buddy persona keeps their places for this week's new hires.
  const buddies = people.filter((person) => person.buddy && person.id !== buddyPersona.id)
  const pairs = newcomers.map((newcomer) => ({ newcomer, buddy: takeBuddy(buddies, newcomer) }))
  const checkIns = pairs.flatMap(({ newcomer, buddy }) => [
    ...checkInsOf(newcomer, newcomer, today),
    ...checkInsOf(newcomer, buddy, today),
  ])
  return {
    introductions: pairs.map(({ newcomer, buddy }) => introduction(newcomer, buddy)),
    checkIns,
    meetings: pairs.flatMap((pair) => meetingsOf(pair, checkIns)),
    contacts: pairs.flatMap(({ newcomer, buddy }) => [
      contact(newcomer, buddy, today),
      contact(buddy, newcomer, today),
    ]),
  }
}

/** Each buddy once, so that everybody keeps room. */
function takeBuddy(buddies: SamplePerson[], newcomer: SamplePerson): SamplePerson {
  const suits = (buddy: SamplePerson): boolean => buddy.department !== newcomer.department
  const nearby = buddies.findIndex((buddy) => suits(buddy) && buddy.office === newcomer.office)
  const [buddy] = buddies.splice(nearby >= 0 ? nearby : buddies.findIndex(suits), 1)
  if (buddy === undefined) throw new RangeError('More newcomers than buddies in the sample company')
  return buddy
}

function introduction(newcomer: SamplePerson, buddy: SamplePerson): Row<'introductions'> {
  return {
    introduction_id: introductionId(newcomer),
    programme: 'buddy',
    state: 'introduced',
    first_id: newcomer.id,
    second_id: buddy.id,
    organiser_id: buddy.id,
    ground: JSON.stringify(sharedGround(facts(newcomer), facts(buddy))),
    created_at: new Date(`${newcomer.hireDate}T08:00:00Z`),
    introduced_at: new Date(`${newcomer.hireDate}T10:00:00Z`),
    ended_at: null,
    end_reason: null,
  }
}

/** Those that are past have been answered with a yes; the next ones lie ahead. */
function checkInsOf(newcomer: SamplePerson, person: SamplePerson, today: string): Row<'check_ins'>[] {
  return planCheckIns(toHours(person), newcomer.hireDate).map(({ day, dueOn }) => {
    const asked = dueOn < today ? new Date(`${dueOn}T09:00:00Z`) : null
    return {
      introduction_id: introductionId(newcomer),
      person_id: person.id,
      day,
      due_on: dueOn,
      asked_at: asked,
      answer: asked === null ? null : 'yes',
      answered_at: asked,
    }
  })
}

function meetingsOf(
  { newcomer, buddy }: { newcomer: SamplePerson; buddy: SamplePerson },
  checkIns: readonly Row<'check_ins'>[],
): Row<'meetings'>[] {
  const answered = checkIns.filter(
    (row) => row.introduction_id === introductionId(newcomer) && row.person_id === newcomer.id && row.answer === 'yes',
  )
  return answered.flatMap(({ day, due_on }) =>
    [[newcomer, buddy] as const, [buddy, newcomer] as const].map(([person, other]) => ({
      meeting_id: stableId('meeting', `${person.id} ${other.id} ${String(day)}`),
      person_id: person.id,
      other_id: other.id,
      met_at: new Date(`${due_on}T09:00:00Z`),
      source: 'check-in' as const,
      source_key: `check-in/${introductionId(newcomer)}/${String(day)}`,
    })),
  )
}

function contact(person: SamplePerson, other: SamplePerson, today: string): Row<'contacts'> {
  const since = person.hireDate > other.hireDate ? person.hireDate : other.hireDate
  return {
    person_id: person.id,
    other_id: other.id,
    cadence_days: FIRST_CADENCE_DAYS,
    due_on: weekdayFrom(addDays(today, FIRST_CADENCE_DAYS)),
    created_at: new Date(`${since}T10:00:00Z`),
    note: '',
    promise: null,
    promise_on: null,
  }
}

function introductionId(newcomer: SamplePerson): string {
  return stableId('introduction', newcomer.id)
}

function facts(person: SamplePerson): VisibleFacts {
  return { ...person, office: person.office.name }
}
