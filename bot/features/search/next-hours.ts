import { clockTime, shortDay } from '../../../shared/i18n/dates.ts'
import type { Messages } from '../../../shared/i18n/messages.ts'
import type { WorkingHours } from '../../../shared/people/schemas.ts'
import { nextWorkingHours } from '../../../shared/time/working-hours.ts'
import { toWorkingHours, type PersonRow } from '../../db/people.ts'

const LOCALE = 'en-GB'

/** Says when people are at work next, by the viewer's clock; a page has few ways to work, each is told once. */
export function tellNextHours(
  messages: Messages,
  viewer: Pick<PersonRow, 'time_zone'>,
  now: Date,
): (person: PersonRow) => string {
  const known = new Map<string, string>()
  return (person) => {
    const hours = toWorkingHours(person)
    const key = JSON.stringify(hours)
    const told = known.get(key) ?? tell(messages, hours, viewer.time_zone, now)
    known.set(key, told)
    return told
  }
}

function tell({ search }: Messages, hours: WorkingHours, zone: string, now: Date): string {
  const next = nextWorkingHours(hours, now)
  if (next === null) return ''
  const until = clockTime(LOCALE, next.until, zone)
  const isElsewhere = hours.timeZone !== zone
  if (next.from.getTime() === now.getTime()) return search.atWork(until, isElsewhere)
  const from = clockTime(LOCALE, next.from, zone)
  return search.works(shortDay(LOCALE, next.from, zone, now), `${from}–${until}`, isElsewhere)
}
