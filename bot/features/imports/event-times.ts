import ICAL from 'ical.js'
import { DateTime } from 'luxon'
import { validLocalTime, type Calendar } from './read-calendar.ts'

const LOCAL = "yyyy-MM-dd'T'HH:mm:ss"
const MINUTES_A_DAY = 1_440

export interface EventTimes {
  /** Wall clock in `timeZone`. */
  localStart: string
  durationMinutes: number
  allDay: boolean
  timeZone: string
  /** False where the file names no zone and UTC is assumed. */
  knowsTimeZone: boolean
}

export type Times = EventTimes | { reason: string }
type Zones = Pick<Calendar, 'zoneOf' | 'defaultZone'>

/** When an event begins, how long it lasts and whose clock it follows. */
export function readTimes(event: ICAL.Component, zones: Zones): Times {
  const start = event.getFirstProperty('dtstart')
  if (start === null) return { reason: 'DTSTART is missing.' }
  const allDay = start.type === 'date'
  const text = rawValues(start)[0] ?? ''
  const localStart = validLocalTime(text.replace(/Z$/, ''))
  if (localStart === null) return { reason: `DTSTART “${text}” is no date.` }
  const zone = allDay || text.endsWith('Z') ? 'UTC' : zoneOfProperty(start, zones)
  if (zone === null && start.getFirstParameter('tzid')) {
    return { reason: `time zone “${start.getFirstParameter('tzid')}” is not known.` }
  }
  const times = { localStart, allDay, timeZone: zone ?? 'UTC', knowsTimeZone: zone !== null }
  const duration = readDuration(event, times, zones)
  return typeof duration === 'number' ? { ...times, durationMinutes: duration } : duration
}

/** The values of a property as local times of the event; those of dates take the event's hour. */
export function localValues(
  property: ICAL.Property,
  event: Pick<EventTimes, 'localStart' | 'timeZone'>,
  zones: Zones,
): string[] {
  return rawValues(property).flatMap((text) => {
    const local = toLocal(text, property, { event, zones })
    return local === null ? [] : [local]
  })
}

function toLocal(
  text: string,
  property: ICAL.Property,
  { event, zones }: { event: Pick<EventTimes, 'localStart' | 'timeZone'>; zones: Zones },
): string | null {
  const isDate = !text.includes('T')
  const local = validLocalTime(isDate ? `${text}${event.localStart.slice(10)}` : text.replace(/Z$/, ''))
  if (local === null || isDate) return local
  const zone = text.endsWith('Z') ? 'UTC' : (zoneOfProperty(property, zones) ?? event.timeZone)
  return zone === event.timeZone ? local : DateTime.fromISO(local, { zone }).setZone(event.timeZone).toFormat(LOCAL)
}

/** As the file has them: the parsed ones roll an impossible day over into the next month. */
function rawValues(property: ICAL.Property): string[] {
  const [, , , ...values] = property.toJSON() as [string, unknown, string, ...unknown[]]
  // A PERIOD is a pair that begins with its start.
  return values.map((value) => String(Array.isArray(value) ? value[0] : value))
}

function zoneOfProperty(property: ICAL.Property, { zoneOf, defaultZone }: Zones): string | null {
  const tzid = property.getFirstParameter('tzid') as string | undefined
  return tzid === undefined ? defaultZone : zoneOf(tzid)
}

function readDuration(
  event: ICAL.Component,
  times: Omit<EventTimes, 'durationMinutes'>,
  zones: Zones,
): number | { reason: string } {
  const end = event.getFirstProperty('dtend')
  const length = event.getFirstProperty('duration')
  // RFC 5545, 3.6.1: without an end, a date lasts its day and a time no time at all.
  if (end === null && length === null) return times.allDay ? MINUTES_A_DAY : 0
  const minutes = end === null ? lengthInMinutes(length) : minutesUntil(end, times, zones)
  if (minutes === null) return { reason: 'its end is no date.' }
  return minutes < 0 ? { reason: 'it ends before it begins.' } : minutes
}

function minutesUntil(end: ICAL.Property, times: Omit<EventTimes, 'durationMinutes'>, zones: Zones): number | null {
  const [local] = localValues(end, times, zones)
  if (local === undefined) return null
  const zone = times.timeZone
  return Math.round(DateTime.fromISO(local, { zone }).diff(DateTime.fromISO(times.localStart, { zone })).as('minutes'))
}

function lengthInMinutes(length: ICAL.Property | null): number | null {
  const text = length === null ? '' : (rawValues(length)[0] ?? '')
  if (!/^[+-]?P(?=[\dT])(\d+W|(\d+D)?(T(\d+H)?(\d+M)?(\d+S)?)?)$/.test(text)) return null
  return Math.round(ICAL.Duration.fromString(text).toSeconds() / 60)
}
