import ICAL from 'ical.js'
import { DateTime, IANAZone } from 'luxon'

/** The IANA zone a TZID stands for; null where nobody can know. */
export type ZoneFinder = (tzid: string) => string | null

/** Among zones with the same clock, these names say most to people. */
const PREFERRED = [
  'Europe/London',
  'Europe/Lisbon',
  'Europe/Berlin',
  'Europe/Athens',
  'Europe/Istanbul',
  'Africa/Nairobi',
  'Africa/Johannesburg',
  'Asia/Dubai',
  'Asia/Kolkata',
  'Asia/Singapore',
  'Asia/Tokyo',
  'Australia/Sydney',
  'America/Sao_Paulo',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'UTC',
]
const SAMPLES = 48
const SAMPLE_STEP_DAYS = 15
const SAMPLES_FROM = '2026-01-03T12:00:00'

/**
 * Outlook names zones its own way ("W. Europe Standard Time") and describes each in a VTIMEZONE: the
 * IANA zone is then the one whose clock shows the same over two years.
 */
export function createZoneFinder(definitions: readonly ICAL.Component[]): ZoneFinder {
  const found = new Map<string, string | null>()
  return (tzid) => {
    const known = found.get(tzid)
    if (known !== undefined) return known
    const definition = definitions.find((component) => component.getFirstPropertyValue('tzid') === tzid)
    const zone = namedZone(tzid) ?? (definition === undefined ? null : zoneLike(definition))
    found.set(tzid, zone)
    return zone
  }
}

/** Some programs put their own name before the zone's: /mozilla.org/20050126_1/Europe/Berlin. */
function namedZone(tzid: string): string | null {
  const parts = tzid.split('/')
  for (let start = 0; start < parts.length; start++) {
    const name = parts.slice(start).join('/')
    if (IANAZone.isValidZone(name)) return name
  }
  return null
}

function zoneLike(definition: ICAL.Component): string | null {
  const timezone = new ICAL.Timezone(definition)
  const samples = Array.from({ length: SAMPLES }, (_, index) =>
    DateTime.fromISO(SAMPLES_FROM, { zone: 'utc' }).plus({ days: index * SAMPLE_STEP_DAYS }),
  )
  const offsets = samples.map((sample) =>
    timezone.utcOffset(ICAL.Time.fromDateTimeString(sample.toFormat("yyyy-MM-dd'T'HH:mm:ss"))),
  )
  const isLike = (zone: string): boolean =>
    samples.every((sample, index) => sample.setZone(zone, { keepLocalTime: true }).offset * 60 === offsets[index])
  return PREFERRED.find(isLike) ?? Intl.supportedValuesOf('timeZone').find(isLike) ?? null
}
