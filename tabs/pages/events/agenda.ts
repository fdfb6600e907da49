import type { EventCard } from '../../../shared/events/schemas.ts'

const DAY_MS = 86_400_000
const WEEK_DAYS = 7

export interface AgendaDay {
  /** ISO date in the viewer's time zone. */
  date: string
  /** 0 is today. */
  daysAhead: number
  events: EventCard[]
}

export interface Agenda {
  days: AgendaDay[]
  /** Events of those weeks that the working hours leave out. */
  outside: number
  /** Events of the week after. */
  nextWeek: number
}

interface AgendaOptions {
  timeZone: string
  now: Date
  weeks: number
  onlyWorkingHours: boolean
}

/** Puts what is not over yet under its day; what began before today stands under today. */
export function toAgenda(
  events: readonly EventCard[],
  { timeZone, now, weeks, onlyWorkingHours }: AgendaOptions,
): Agenda {
  const today = localDate(now, timeZone)
  const ahead = (event: EventCard): number => Math.max(0, daysBetween(today, startDate(event, timeZone)))
  const isWanted = (event: EventCard): boolean => !onlyWorkingHours || event.inWorkingHours

  const upcoming = events.filter(({ endsAt }) => Date.parse(endsAt) > now.getTime())
  const inRange = upcoming.filter((event) => ahead(event) < weeks * WEEK_DAYS)
  const nextWeek = upcoming.filter((event) => {
    const days = ahead(event)
    return days >= weeks * WEEK_DAYS && days < (weeks + 1) * WEEK_DAYS && isWanted(event)
  })
  const byDay = Map.groupBy(inRange.filter(isWanted), ahead)
  return {
    days: [...byDay]
      .toSorted(([left], [right]) => left - right)
      .map(([daysAhead, group]) => ({ date: addDays(today, daysAhead), daysAhead, events: group.toSorted(byStart) })),
    outside: inRange.filter((event) => !isWanted(event)).length,
    nextWeek: nextWeek.length,
  }
}

function byStart(left: EventCard, right: EventCard): number {
  return left.startsAt.localeCompare(right.startsAt) || left.title.localeCompare(right.title)
}

/** A whole day is the same date for everybody, wherever they are; the server keeps it in UTC. */
function startDate({ startsAt, allDay }: EventCard, timeZone: string): string {
  return allDay ? startsAt.slice(0, 10) : localDate(new Date(startsAt), timeZone)
}

function localDate(instant: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone }).format(instant)
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)
}

function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10)
}
