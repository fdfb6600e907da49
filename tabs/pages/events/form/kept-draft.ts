import type { EventDraft } from '../../../../shared/events/draft.ts'
import type { PersonSummary } from '../../../../shared/people/schemas.ts'
import { readKept } from '../../../lib/kept-text.ts'

/** A form as it was left: what it began with, and what was typed. */
export interface KeptDraft {
  /** Of a new event, too: tried again after a lost answer, it is still one. */
  eventId: string
  base: EventDraft
  version: number
  draft: EventDraft
  coHosts: PersonSummary[]
}

/** Null where nothing was left, or by an earlier Hallway with other fields. */
export function readKeptDraft(key: string, like: EventDraft): KeptDraft | null {
  try {
    const kept = JSON.parse(readKept(key) ?? 'null') as KeptDraft | null
    const fields = Object.keys(like)
    const isWhole = kept !== null && 'eventId' in kept
    return isWhole && fields.every((field) => field in kept.draft && field in kept.base) ? kept : null
  } catch {
    return null
  }
}
