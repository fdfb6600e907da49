import ICAL from 'ical.js'

/** One date as it stands in somebody's calendar. */
export interface CalendarEntry {
  uid: string
  /** Grows with every change, so that a calendar takes the newer one. */
  sequence: number
  changedAt: Date
  startsAt: Date
  endsAt: Date
  allDay: boolean
  title: string
  description: string
  place: string | null
  joinUrl: string | null
  /** Whoever has not decided holds the time all the same, but loosely. */
  tentative: boolean
  cancelled: boolean
}

/**
 * An iCalendar file (RFC 5545) of single dates. Times are in UTC, so that no zone has to be described; a whole
 * day is a date. The same entries always give the same text.
 */
export function writeCalendar(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = new ICAL.Component('vcalendar')
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//Hallway//Events//EN')
  calendar.addPropertyWithValue('method', 'PUBLISH')
  calendar.addPropertyWithValue('x-wr-calname', name)
  // How often a subscribed calendar is worth asking for, by RFC 7986 and as Outlook knows it.
  calendar.addPropertyWithValue('refresh-interval', ICAL.Duration.fromString('PT1H'))
  calendar.addPropertyWithValue('x-published-ttl', 'PT1H')
  for (const entry of entries) calendar.addSubcomponent(toComponent(entry))
  return `${calendar.toString()}\r\n`
}

function toComponent(entry: CalendarEntry): ICAL.Component {
  const event = new ICAL.Component('vevent')
  event.addPropertyWithValue('uid', entry.uid)
  event.addPropertyWithValue('sequence', entry.sequence)
  event.addPropertyWithValue('dtstamp', utc(entry.changedAt))
  event.addPropertyWithValue('dtstart', entry.allDay ? date(entry.startsAt) : utc(entry.startsAt))
  event.addPropertyWithValue('dtend', entry.allDay ? date(entry.endsAt) : utc(entry.endsAt))
  event.addPropertyWithValue('summary', entry.title)
  const description = [entry.description, entry.joinUrl].filter((part) => part !== null && part !== '').join('\n\n')
  if (description !== '') event.addPropertyWithValue('description', description)
  const place = entry.place ?? entry.joinUrl
  if (place !== null) event.addPropertyWithValue('location', place)
  if (entry.joinUrl !== null) event.addPropertyWithValue('url', entry.joinUrl)
  event.addPropertyWithValue('status', statusOf(entry))
  return event
}

function statusOf({ cancelled, tentative }: CalendarEntry): string {
  if (cancelled) return 'CANCELLED'
  return tentative ? 'TENTATIVE' : 'CONFIRMED'
}

function utc(instant: Date): ICAL.Time {
  return ICAL.Time.fromJSDate(new Date(Math.floor(instant.getTime() / 1_000) * 1_000), true)
}

/** Whole days are kept at midnight UTC. */
function date(instant: Date): ICAL.Time {
  return ICAL.Time.fromDateString(instant.toISOString().slice(0, 10))
}
