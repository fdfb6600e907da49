/** Minutes of the local day in which something begins. */
export interface PartOfDay {
  from: number
  to: number
}

/**
 * How a language names times. The first form of a weekday or month is its name; three letters of it
 * are enough. All folded. Another language is another table of this kind.
 */
export interface WhenWords {
  /** From Monday on. */
  weekdays: readonly (readonly string[])[]
  /** From January on. */
  months: readonly (readonly string[])[]
  /** How many days ahead. */
  days: Readonly<Record<string, number>>
  parts: Readonly<Record<string, PartOfDay>>
  /** Today's part of the day in one word. */
  partsOfToday: Readonly<Record<string, PartOfDay>>
  weekend: readonly string[]
  week: string
  month: string
  this: readonly string[]
  next: readonly string[]
  /** What stands before a time and means nothing without it. */
  before: readonly string[]
  /** What only asks for a time: without other words, the time is all that is asked for. */
  asking: readonly string[]
  /** Endings of a day's number, and what may stand between it and the month. */
  ordinals: readonly string[]
  of: readonly string[]
}

const at = (from: number, to: number): PartOfDay => ({ from: from * 60, to: to * 60 })
const lunch = at(11.5, 14)
const evening = at(17, 24)

export const whenInEnglish: WhenWords = {
  weekdays: [
    ['monday', 'mondays'],
    ['tuesday', 'tuesdays', 'tues'],
    ['wednesday', 'wednesdays', 'weds'],
    ['thursday', 'thursdays'],
    ['friday', 'fridays'],
    ['saturday', 'saturdays'],
    ['sunday', 'sundays'],
  ],
  months: [
    ['january'],
    ['february'],
    ['march'],
    ['april'],
    ['may'],
    ['june'],
    ['july'],
    ['august'],
    ['september'],
    ['october'],
    ['november'],
    ['december'],
  ],
  days: { today: 0, tomorrow: 1 },
  parts: {
    morning: at(5, 12),
    mornings: at(5, 12),
    lunch,
    lunchtime: lunch,
    noon: lunch,
    midday: lunch,
    afternoon: at(12, 17),
    afternoons: at(12, 17),
    evening,
    evenings: evening,
    night: evening,
  },
  partsOfToday: { tonight: evening },
  weekend: ['weekend', 'weekends'],
  week: 'week',
  month: 'month',
  this: ['this'],
  next: ['next'],
  before: ['on', 'at', 'in', 'the', 'this', 'every', 'each', 'for', 'from', 'during', 'over', 'or', 'and', 'is'],
  asking:
    'what whats s is are there anything something any all event events group groups meeting meetings happening planned going'.split(
      ' ',
    ),
  ordinals: ['st', 'nd', 'rd', 'th'],
  of: ['of'],
}

const FEWEST_LETTERS = 3

/** The place of the weekday or month that a word names or begins; null where it is none. */
export function findNamed(names: readonly (readonly string[])[], word: string): number | null {
  if (word.length < FEWEST_LETTERS) return null
  const place = names.findIndex((forms) => forms.some((form) => form.startsWith(word)))
  return place === -1 ? null : place
}

/** What a word means in a table; a word still being typed is known by four letters. */
export function findWord<Meaning>(
  table: Readonly<Record<string, Meaning>>,
  { word, isLast }: { word: string; isLast: boolean },
): Meaning | null {
  if (Object.hasOwn(table, word)) return table[word] ?? null
  if (!isLast || word.length <= FEWEST_LETTERS) return null
  const whole = Object.keys(table).find((name) => name.startsWith(word))
  return whole === undefined ? null : (table[whole] ?? null)
}

/** Whether an ISO date exists. */
export function isDate(date: string): boolean {
  const instant = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(date)
}

/** A number of a date as ISO writes it. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
