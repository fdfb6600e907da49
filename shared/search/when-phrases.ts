import { addDays } from '../time/working-hours.ts'
import { findNamed, findWord, isDate, twoDigits, type PartOfDay, type WhenWords } from './when-words.ts'

/** One word of a query: as it was typed, and folded. */
export interface WhenToken {
  typed: string
  word: string
  isLast: boolean
}

/** What a phrase says of the time: ISO dates (`to` is outside), days of the week (Monday is 1) or a part of the day. */
export interface Phrase {
  /** How many words it has. */
  length: number
  dates?: { from: string; to: string }
  weekdays?: readonly number[]
  part?: PartOfDay
}

export interface PhraseSetting {
  words: WhenWords
  /** ISO date, in the viewer's zone. */
  today: string
}

type PhraseReader = (tokens: readonly WhenToken[], setting: PhraseSetting) => Phrase | null

/** The time that the first words name, if they name one. */
export function readPhrase(tokens: readonly WhenToken[], setting: PhraseSetting): Phrase | null {
  for (const read of readers) {
    const phrase = read(tokens, setting)
    if (phrase !== null) return phrase
  }
  return null
}

const WEEKEND = [6, 7]

/** In order: what is more exact comes before what its words would mean alone. */
const readers: readonly PhraseReader[] = [
  readWrittenDate,
  readDayOfMonth,
  readRelative,
  readMonth,
  ([first], { words }) => {
    const weekday = first === undefined ? null : findNamed(words.weekdays, first.word)
    return weekday === null ? null : { length: 1, weekdays: [weekday + 1] }
  },
  ([first], { words }) => (isWeekend(first, words) ? { length: 1, weekdays: WEEKEND } : null),
  ([first], { words, today }) => {
    const ahead = first === undefined ? null : findWord(words.days, first)
    return ahead === null ? null : { length: 1, dates: oneDay(addDays(today, ahead)) }
  },
  ([first], { words, today }) => {
    const part = first === undefined ? null : findWord(words.partsOfToday, first)
    return part === null ? null : { length: 1, dates: oneDay(today), part }
  },
  ([first], { words }) => {
    const part = first === undefined ? null : findWord(words.parts, first)
    return part === null ? null : { length: 1, part }
  },
]

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/
/** The full stop after the month keeps versions ("3.11") out. */
const DAY_FIRST = /^(\d{1,2})[./](\d{1,2})(?:\.|[./](\d{4}))$/

/** "2026-12-25", "25.12.", "25.12.2026" or "25/12/2026". */
function readWrittenDate([first]: readonly WhenToken[], { today }: PhraseSetting): Phrase | null {
  if (first === undefined) return null
  if (ISO.test(first.typed)) return isDate(first.typed) ? { length: 1, dates: oneDay(first.typed) } : null
  const [, day, month, year] = DAY_FIRST.exec(first.typed) ?? []
  if (day === undefined || month === undefined) return null
  return onDay(1, Number(day), Number(month), year, today)
}

/** "25 dec", "25th of December 2026", "dec 25". */
function readDayOfMonth(tokens: readonly WhenToken[], { words, today }: PhraseSetting): Phrase | null {
  const [first, second] = tokens
  if (first === undefined || second === undefined) return null
  const dayFirst = readDay(first.word, words)
  if (dayFirst === null) {
    const [month, day] = [findNamed(words.months, first.word), readDay(second.word, words)]
    return month === null || day === null ? null : onDay(2, day, month + 1, readYear(tokens[2]), today)
  }
  const at = words.of.includes(second.word) ? 2 : 1
  const month = findNamed(words.months, tokens[at]?.word ?? '')
  return month === null ? null : onDay(at + 1, dayFirst, month + 1, readYear(tokens[at + 1]), today)
}

/** "this friday", "next thursday", "next week", "this weekend", "next month", "this evening". */
function readRelative([first, second]: readonly WhenToken[], { words, today }: PhraseSetting): Phrase | null {
  if (first === undefined || second === undefined) return null
  const isNext = words.next.includes(first.word)
  if (!isNext && !words.this.includes(first.word)) return null
  const dates = readUnit(second, words, { isNext, today })
  if (dates !== null) return { length: 2, dates }
  const part = isNext ? null : findWord(words.parts, second)
  return part === null ? null : { length: 2, dates: oneDay(today), part }
}

function readUnit(
  unit: WhenToken,
  words: WhenWords,
  { isNext, today }: { isNext: boolean; today: string },
): { from: string; to: string } | null {
  const monday = addDays(today, 1 - weekdayOf(today) + (isNext ? 7 : 0))
  if (isBeginning(unit, words.week)) return { from: monday, to: addDays(monday, 7) }
  if (isBeginning(unit, words.month)) return wholeMonth(Number(today.slice(5, 7)) + (isNext ? 1 : 0), today.slice(0, 4))
  if (isWeekend(unit, words)) return { from: addDays(monday, 5), to: addDays(monday, 7) }
  const weekday = findNamed(words.weekdays, unit.word)
  if (weekday === null) return null
  // "Next Thursday" lies in the next week; "this Thursday" is the first to come, on Friday that of the next week.
  const day = addDays(monday, weekday)
  return oneDay(day < today ? addDays(day, 7) : day)
}

/** "december", "next march", "december 2027". The month that runs, or else the first to come. */
function readMonth(tokens: readonly WhenToken[], { words, today }: PhraseSetting): Phrase | null {
  const [first] = tokens
  const isRelative = first !== undefined && words.next.includes(first.word)
  const at = isRelative ? 1 : 0
  const month = findNamed(words.months, tokens[at]?.word ?? '')
  if (month === null) return null
  const year = readYear(tokens[at + 1])
  if (year !== undefined) return { length: at + 2, dates: wholeMonth(month + 1, year) }
  const thisYear = wholeMonth(month + 1, today.slice(0, 4))
  const dates = thisYear.to > today ? thisYear : wholeMonth(month + 1, String(Number(today.slice(0, 4)) + 1))
  return { length: at + 1, dates }
}

function onDay(length: number, day: number, month: number, year: string | undefined, today: string): Phrase | null {
  const on = (inYear: string) => `${inYear}-${twoDigits(month)}-${twoDigits(day)}`
  if (year !== undefined) return isDate(on(year)) ? { length: length + 1, dates: oneDay(on(year)) } : null
  const thisYear = Number(today.slice(0, 4))
  const date = [0, 1, 2, 3, 4]
    .map((ahead) => on(String(thisYear + ahead)))
    .find((each) => each >= today && isDate(each))
  return date === undefined ? null : { length, dates: oneDay(date) }
}

/** Whole months; the thirteenth is the next year's first. */
function wholeMonth(month: number, year: string): { from: string; to: string } {
  const first = (ahead: number) => new Date(Date.UTC(Number(year), month - 1 + ahead, 1)).toISOString().slice(0, 10)
  return { from: first(0), to: first(1) }
}

function oneDay(date: string): { from: string; to: string } {
  return { from: date, to: addDays(date, 1) }
}

function readDay(word: string, { ordinals }: WhenWords): number | null {
  const [, digits, ending] = /^(\d{1,2})(\D*)$/.exec(word) ?? []
  return digits !== undefined && (ending === '' || ordinals.includes(ending ?? '')) ? Number(digits) : null
}

function readYear(token: WhenToken | undefined): string | undefined {
  return token !== undefined && /^20\d\d$/.test(token.word) ? token.word : undefined
}

function isWeekend(token: WhenToken | undefined, { weekend }: WhenWords): boolean {
  return (
    token !== undefined &&
    weekend.some((form) => form === token.word || (isBeginning(token, form) && token.word.length > 4))
  )
}

function isBeginning({ word, isLast }: WhenToken, name: string): boolean {
  return word === name || (isLast && word.length >= 3 && name.startsWith(word))
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(date: string): number {
  return new Date(date).getUTCDay() || 7
}
