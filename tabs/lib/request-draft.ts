import type { Rhythm } from '../../shared/mentoring/schemas.ts'

export interface RequestDraft {
  goal: string
  rhythm: Rhythm
}

export const DRAFT_DAYS = 7
const DAY_MS = 86_400_000

const keyOf = (about: string): string => `hallway.request-draft.${about}`

/** What was written to a mentor, or about something else, in the last seven days and not sent; null if nothing. */
export function readDraft(about: string, now: number = Date.now()): RequestDraft | null {
  const saved = parse(about)
  if (saved === null) return null
  if (now - saved.savedAt < DRAFT_DAYS * DAY_MS) return { goal: saved.goal, rhythm: saved.rhythm }
  dropDraft(about)
  return null
}

/** A full or forbidden storage costs the draft, never the form. */
export function keepDraft(about: string, draft: RequestDraft, now: number = Date.now()): void {
  try {
    localStorage.setItem(keyOf(about), JSON.stringify({ ...draft, savedAt: now }))
  } catch {
    return
  }
}

export function dropDraft(about: string): void {
  try {
    localStorage.removeItem(keyOf(about))
  } catch {
    return
  }
}

/** Where the browser keeps third parties from storing anything, to reach for the storage throws. */
function parse(about: string): (RequestDraft & { savedAt: number }) | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(about)) ?? 'null')
    return isDraft(value) ? value : null
  } catch {
    return null
  }
}

function isDraft(value: unknown): value is RequestDraft & { savedAt: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'goal' in value &&
    typeof value.goal === 'string' &&
    'savedAt' in value &&
    typeof value.savedAt === 'number' &&
    'rhythm' in value
  )
}
