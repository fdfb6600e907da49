import { addDays, daysBetween, instantAt, localDate } from '../time/working-hours.ts'
import { fold } from './fold.ts'
import { readPhrase, weekdayOf, type Phrase, type PhraseSetting, type WhenToken } from './when-phrases.ts'
import { whenInEnglish, type PartOfDay, type WhenWords } from './when-words.ts'

/** From an instant on, until before another. */
export interface Period {
  from: Date
  to: Date
}

/** When something may begin: periods in order, none touching another. */
export interface When {
  starts: readonly Period[]
  /** The same for what has a date and no time, which is kept at midnight UTC of its date. */
  wholeDays: readonly Period[]
}

export interface WhenReading {
  /** The query without its words of time. */
  text: string
  /** Null where the query names no time. */
  when: When | null
  /** The words of time, folded: each may also be in the name of something. */
  timeWords: readonly string[]
}

interface Viewer {
  now: Date
  timeZone: string
  /** Where weekdays and parts of the day are looked for; half a year from now unless told otherwise. */
  within?: Period
  words?: WhenWords
}

/** More words than this are not a search but a paste. */
const LONGEST_QUERY = 500
const DAYS_AHEAD = 183
const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
const WHOLE_DAY: PartOfDay = { from: 0, to: 24 * 60 }

/**
 * Takes the words of time out of a query, as they are meant where and when the viewer is: "yoga
 * thursday evening" is yoga, on Thursdays, after five in the viewer's zone.
 */
export function readWhen(query: string, viewer: Viewer): WhenReading {
  const { now, timeZone, within = ahead(now), words = whenInEnglish } = viewer
  const { phrases, taken, rest } = takePhrases(tokensOf(query), { words, today: localDate(now, timeZone) })
  if (phrases.length === 0) return { text: query, when: null, timeWords: [] }
  const isTimeAlone = rest.every(({ word }) => word.split(' ').every((part) => words.asking.includes(part)))
  return {
    text: isTimeAlone ? '' : rest.map(({ typed }) => typed).join(' '),
    when: expand(phrases, within, timeZone),
    timeWords: taken.map(({ word }) => word),
  }
}

function takePhrases(tokens: readonly WhenToken[], setting: PhraseSetting) {
  const found: { phrases: Phrase[]; taken: WhenToken[]; rest: WhenToken[] } = { phrases: [], taken: [], rest: [] }
  for (let at = 0; at < tokens.length;) {
    const phrase = readPhrase(tokens.slice(at), setting)
    const next = at + (phrase?.length ?? 1)
    if (phrase !== null) {
      found.phrases.push(phrase)
      while (setting.words.before.includes(found.rest.at(-1)?.word ?? '')) found.rest.pop()
    }
    found[phrase === null ? 'rest' : 'taken'].push(...tokens.slice(at, next))
    at = next
  }
  return found
}

function tokensOf(query: string): WhenToken[] {
  const all = query
    .slice(0, LONGEST_QUERY)
    .split(/[\s,;]+/)
    .filter((typed) => typed !== '')
  const isOpen = !/[\s,;]$/.test(query)
  return all.map((typed, at) => ({ typed, word: fold(typed), isLast: isOpen && at === all.length - 1 }))
}

/** Phrases of one kind add up ("mon or wed"), phrases of different kinds narrow down ("thursday evening"). */
function expand(phrases: readonly Phrase[], within: Period, timeZone: string): When {
  const weekdays = new Set(phrases.flatMap((phrase) => phrase.weekdays ?? []))
  const parts = phrases.flatMap((phrase) => phrase.part ?? [])
  const named = phrases.flatMap((phrase) => phrase.dates ?? [])
  const everyDay = { from: localDate(within.from, timeZone), to: addDays(localDate(within.to, timeZone), 1) }
  const dates = new Set((named.length > 0 ? named : [everyDay]).flatMap(datesOf))
  const spans = merge(
    [...dates]
      .filter((date) => weekdays.size === 0 || weekdays.has(weekdayOf(date)))
      .flatMap((date) => (parts.length === 0 ? [WHOLE_DAY] : parts).map((part) => onDate(date, part))),
  )
  return {
    starts: spans.map(({ from, to }) => ({ from: toInstant(from, timeZone), to: toInstant(to, timeZone) })),
    wholeDays: parts.length > 0 ? [] : spans.map(({ from, to }) => ({ from: inUtc(from), to: inUtc(to) })),
  }
}

function ahead(now: Date): Period {
  return { from: now, to: new Date(now.getTime() + DAYS_AHEAD * DAY_MS) }
}

function datesOf({ from, to }: { from: string; to: string }): string[] {
  return Array.from({ length: daysBetween(from, to) }, (_, at) => addDays(from, at))
}

/** Minutes of a wall clock since 1970: days follow each other without a gap whatever the zone does. */
function onDate(date: string, { from, to }: PartOfDay): PartOfDay {
  const midnight = Date.parse(date) / MINUTE_MS
  return { from: midnight + from, to: midnight + to }
}

function merge(spans: readonly PartOfDay[]): PartOfDay[] {
  const merged: PartOfDay[] = []
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last === undefined || span.from > last.to) merged.push({ ...span })
    else last.to = Math.max(last.to, span.to)
  }
  return merged
}

/** "Lunch" is twice a day for half a year, and is asked for again with the next key. */
const knownInstants = new Map<string, Date>()
const MOST_KNOWN_INSTANTS = 20_000

function toInstant(wallMinutes: number, timeZone: string): Date {
  const key = `${String(wallMinutes)} ${timeZone}`
  const known = knownInstants.get(key)
  if (known !== undefined) return known
  const wall = inUtc(wallMinutes)
  const instant = instantAt(wall.toISOString().slice(0, 10), wall.getUTCHours() * 60 + wall.getUTCMinutes(), timeZone)
  if (knownInstants.size >= MOST_KNOWN_INSTANTS) knownInstants.clear()
  knownInstants.set(key, instant)
  return instant
}

function inUtc(wallMinutes: number): Date {
  return new Date(wallMinutes * MINUTE_MS)
}
