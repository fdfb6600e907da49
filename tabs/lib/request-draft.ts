import type { Rhythm } from '../../shared/mentoring/schemas.ts'

export interface RequestDraft {
  goal: string
  rhythm: Rhythm
}

export const DRAFT_DAYS = 7
const DAY_MS = 86_400_000

const keyOf = (mentorId: string): string => `hallway.request-draft.${mentorId}`

/** What was written to this mentor in the last seven days and not sent; null if nothing. */
export function readDraft(mentorId: string, now: number = Date.now()): RequestDraft | null {
  const saved = parse(mentorId)
  if (saved === null) return null
  if (now - saved.savedAt < DRAFT_DAYS * DAY_MS) return { goal: saved.goal, rhythm: saved.rhythm }
  dropDraft(mentorId)
  return null
}

/** A full or forbidden storage costs the draft, never the form. */
export function keepDraft(mentorId: string, draft: RequestDraft, now: number = Date.now()): void {
  try {
    localStorage.setItem(keyOf(mentorId), JSON.stringify({ ...draft, savedAt: now }))
  } catch {
    return
  }
}

export function dropDraft(mentorId: string): void {
  try {
    localStorage.removeItem(keyOf(mentorId))
  } catch {
    return
  }
}

/** Where the browser keeps third parties from storing anything, to reach for the storage throws. */
function parse(mentorId: string): (RequestDraft & { savedAt: number }) | null {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(mentorId)) ?? 'null')
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
