import type ICAL from 'ical.js'

/** Where programs put the address of an online meeting, the most certain first. */
const PROPERTIES = ['x-microsoft-skypeteamsmeetingurl', 'conference', 'x-google-conference', 'url', 'location']

/** The first web address that leads to the meeting; other schemes are never followed. */
export function readJoinUrl(event: ICAL.Component): string | null {
  for (const name of PROPERTIES) {
    for (const property of event.getAllProperties(name)) {
      const text = String(property.getFirstValue() ?? '').trim()
      if (/^https?:\/\/\S+$/i.test(text) && URL.canParse(text)) return text
    }
  }
  return null
}
