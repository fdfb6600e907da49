import type { Insertable } from 'kysely'
import type { Schema } from '../../db/schema.ts'
import type { SampleEvent } from './build-events.ts'
import { sampleGroupId, type SampleGroups } from './build-groups.ts'
import { newHirePersona } from './personas.ts'
import type { Random } from './random.ts'
import { byUserName, type SamplePerson } from './sample-person.ts'

type RsvpRow = Omit<Insertable<Schema['rsvps']>, 'tenant_id'>

const HOUR_MS = 3_600_000
const PEOPLE_ANSWER_WITHIN_MS = 35 * 24 * HOUR_MS
/** The one event that the new hire has said yes to. */
const NEW_HIRE_GOES_TO = 'Conversation table: Portuguese'

interface Company {
  people: readonly SamplePerson[]
  groups: SampleGroups
  now: Date
}

/** Who comes to what: past dates of the last weeks, and the next ones. */
export function buildRsvps(random: Random, events: readonly SampleEvent[], company: Company): RsvpRow[] {
  return events.flatMap((event) => {
    const pool = audience(event, company)
    const host = byUserName(company.people)(event.definition.host)
    const next = event.occurrences.find((occurrence) => new Date(occurrence.starts_at) >= company.now)
    return event.occurrences
      .filter(
        (occurrence) =>
          Math.abs(new Date(occurrence.starts_at).getTime() - company.now.getTime()) < PEOPLE_ANSWER_WITHIN_MS,
      )
      .flatMap((occurrence) => {
        const isNext = occurrence === next
        const going = isNext ? event.definition.going : Math.ceil(event.definition.going * (0.3 + 0.4 * random.next()))
        const waiting = isNext ? (event.definition.waiting ?? 0) : 0
        const guests = drawGuests(random, pool, { host, count: going + waiting })
        const newHireGoes = isNext && event.definition.title === NEW_HIRE_GOES_TO
        const names = newHireGoes ? [newHirePersona.id, ...guests] : guests
        return names.map((personId, place): RsvpRow => ({
          event_id: event.row.event_id,
          starts_at: occurrence.starts_at,
          person_id: personId,
          answer: answerAt(random, place, { going: newHireGoes ? going + 1 : going, isNext }),
          // In the order of the list, so that the waiting list has one, and never in the future.
          answered_at: new Date(
            Math.min(company.now.getTime(), new Date(occurrence.starts_at).getTime()) -
              (names.length - place + 1) * HOUR_MS,
          ),
        }))
      })
  })
}

/** The waiting come last; now and then one of the others is not sure yet. */
function answerAt(
  random: Random,
  place: number,
  { going, isNext }: { going: number; isNext: boolean },
): RsvpRow['answer'] {
  if (place >= going) return 'waiting'
  return isNext || place === 0 || random.chance(0.85) ? 'going' : 'maybe'
}

function drawGuests(
  random: Random,
  { near, far }: { near: SamplePerson[]; far: SamplePerson[] },
  { host, count }: { host: SamplePerson; count: number },
): string[] {
  const others = [...random.sample(near, count), ...random.sample(far, count)].filter((person) => person !== host)
  return [host, ...others].slice(0, count).map((person) => person.id)
}

/** Those who would come first, then those who might: visible members and, in person, the office. */
function audience(
  { definition }: SampleEvent,
  { people, groups }: Company,
): { near: SamplePerson[]; far: SamplePerson[] } {
  const groupId = definition.group === undefined ? null : sampleGroupId(definition.group)
  const visible = new Set(
    groups.memberships
      .filter(
        ({ group_id, state, visibility }) => group_id === groupId && state === 'joined' && visibility === 'everyone',
      )
      .map(({ person_id }) => person_id),
  )
  const invited = people.filter((person) => person.id !== newHirePersona.id)
  const canCome =
    definition.online === true ? invited : invited.filter((person) => person.office.name === definition.office)
  const near = canCome.filter((person) => visible.has(person.id))
  const far = definition.membersOnly === true ? [] : canCome.filter((person) => !visible.has(person.id))
  return { near, far }
}
