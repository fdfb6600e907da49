import { clockTime, shortDay } from '../../../shared/i18n/dates.ts'
import type { Messages } from '../../../shared/i18n/messages.ts'
import type { WorkingHours } from '../../../shared/people/schemas.ts'
import { nextWorkingHours } from '../../../shared/time/working-hours.ts'
import { toWorkingHours, type PersonRow } from '../../db/people.ts'

const LOCALE = 'en-GB'

const MINUTE_MS = 60_000
const MOST_KNOWN = 2_000

/** What has been told this minute: a company has few ways to work, and each keystroke shows a page of people. */
let told = { minute: 0, texts: new Map<string, string>() }

/** Says when people are at work next, by the viewer's clock. */
export function tellNextHours(
  messages: Messages,
  viewer: Pick<PersonRow, 'time_zone' | 'preferred_language'>,
  now: Date,
): (person: PersonRow) => string {
  const minute = Math.floor(now.getTime() / MINUTE_MS)
  if (told.minute !== minute || told.texts.size > MOST_KNOWN) told = { minute, texts: new Map() }
  const { texts } = told
  return (person) => {
    const hours = toWorkingHours(person)
    const key = JSON.stringify([viewer.preferred_language, viewer.time_zone, hours])
    const known = texts.get(key) ?? tell(messages, hours, viewer.time_zone, new Date(minute * MINUTE_MS))
    texts.set(key, known)
    return known
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
