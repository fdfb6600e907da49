import { DateTime } from 'luxon'
import type { ParsedEvent } from './parse-event.ts'
import type { Problem } from './report.ts'

/**
 * Makes every event one series or one date. A changed date of a series (RECURRENCE-ID) and an extra
 * one (RDATE) become events of their own beside it; a cancelled date is left out of its series.
 */
export function assembleEvents(parsed: readonly ParsedEvent[]): { events: ParsedEvent[]; problems: Problem[] } {
  const masters = new Map<string, ParsedEvent>()
  const problems: Problem[] = []
  for (const event of parsed.filter(({ replaces }) => replaces === null)) {
    const same = masters.get(event.uid)
    if (same === undefined) masters.set(event.uid, { ...event })
    else
      problems.push({
        line: event.line,
        reason: `UID is the same as in line ${String(same.line)}.`,
        severity: 'refused',
      })
  }
  const changes = new Map<string, ParsedEvent>()
  for (const change of parsed) {
    if (change.replaces === null) continue
    const master = masters.get(change.uid)
    const replaces = master === undefined ? change.replaces : inZoneOf(master, change, change.replaces)
    master?.excludedStarts.push(replaces)
    if (!change.cancelled) changes.set(`${change.uid}#${replaces}`, single(change, change.localStart, replaces))
  }
  const extra = [...masters.values()].flatMap((event) =>
    event.extraStarts
      .filter((start) => !event.excludedStarts.includes(start))
      .map((start) => single(event, start, start)),
  )
  const series = [...masters.values()].map((event) => ({ ...event, excludedStarts: distinct(event.excludedStarts) }))
  return { events: [...series, ...changes.values(), ...extra], problems }
}

/** One date of a series; its own key is the series' and the date it stands for. */
function single(event: ParsedEvent, localStart: string, key: string): ParsedEvent {
  return { ...event, uid: `${event.uid}#${key}`, localStart, rrule: null, excludedStarts: [], extraStarts: [] }
}

function inZoneOf(master: ParsedEvent, change: ParsedEvent, local: string): string {
  if (master.timeZone === change.timeZone) return local
  return DateTime.fromISO(local, { zone: change.timeZone }).setZone(master.timeZone).toFormat("yyyy-MM-dd'T'HH:mm:ss")
}

function distinct(starts: readonly string[]): string[] {
  return [...new Set(starts)].toSorted()
}
