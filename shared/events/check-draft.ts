import { IANAZone } from 'luxon'
import type { DraftProblemCode } from './draft-choices.ts'
import type { DraftField, DraftProblem, EventDraft } from './draft.ts'
import { CAPACITY_MAX, DESCRIPTION_MAX_LENGTH, PLACE_MAX_LENGTH, TITLE_MAX_LENGTH } from './limits.ts'
import { readDraftTimes, type DraftTimes } from './draft-times.ts'

interface Circumstances {
  now: Date
  /** Where the event began before the change: it may stay there, even if that is past. */
  startedAt: Date | null
  /** How many are going to the fullest of its dates. */
  going: number
}

/** @returns everything that is wrong with the draft, or when it takes place if nothing is. */
export function checkDraft(draft: EventDraft, circumstances: Circumstances): DraftProblem[] | DraftTimes {
  const times = checkTimes(draft, circumstances)
  const problems = [
    ...checkTexts(draft),
    ...checkCapacity(draft, circumstances),
    ...(Array.isArray(times) ? times : []),
  ]
  return problems.length > 0 || Array.isArray(times) ? problems : times
}

function checkTexts({ title, description, place, joinUrl }: EventDraft): DraftProblem[] {
  return [
    ...when(title === '', 'title', 'missing'),
    ...when(title.length > TITLE_MAX_LENGTH, 'title', 'too-long'),
    ...when(description.length > DESCRIPTION_MAX_LENGTH, 'description', 'too-long'),
    ...when(place.length > PLACE_MAX_LENGTH, 'place', 'too-long'),
    ...when(joinUrl !== '' && !isWebAddress(joinUrl), 'joinUrl', 'no-address'),
  ]
}

function checkCapacity({ capacity }: EventDraft, { going }: Circumstances): DraftProblem[] {
  if (capacity === null) return []
  if (!Number.isInteger(capacity) || capacity < 1 || capacity > CAPACITY_MAX) return when(true, 'capacity', 'no-number')
  return when(capacity < going, 'capacity', 'below-going')
}

function checkTimes(draft: EventDraft, { now, startedAt }: Circumstances): DraftProblem[] | DraftTimes {
  if (!draft.allDay && !IANAZone.isValidZone(draft.timeZone)) return when(true, 'timeZone', 'unknown-zone')
  const times = readDraftTimes(draft)
  if (Array.isArray(times)) return times
  const problems = [
    ...when(isPast(times, now) && times.startsAt.getTime() !== startedAt?.getTime(), 'startDate', 'past'),
    ...checkUntil(draft),
  ]
  return problems.length > 0 ? problems : times
}

/** A whole day is kept at midnight UTC of its date, and can still begin while it lasts. */
function isPast({ startsAt, endsAt, allDay }: DraftTimes, now: Date): boolean {
  return (allDay ? endsAt : startsAt) <= now
}

function checkUntil({ repeats, until, startDate }: EventDraft): DraftProblem[] {
  if (repeats === 'never' || repeats === 'as-it-is' || until === '') return []
  if (!/^\d{4}-\d{2}-\d{2}$/.test(until) || Number.isNaN(Date.parse(until))) return when(true, 'until', 'no-date')
  return when(until < startDate, 'until', 'ends-before-start')
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text)
}

function when(isWrong: boolean, field: DraftField, code: DraftProblemCode): DraftProblem[] {
  return isWrong ? [{ field, code }] : []
}
