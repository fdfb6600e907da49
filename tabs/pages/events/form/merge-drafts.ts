import type { DraftField, EventDraft } from '../../../../shared/events/draft.ts'

export interface Merged {
  draft: EventDraft
  /** What the other one changed and the viewer had not touched. */
  taken: DraftField[]
}

/** Two people changed the same event: what the viewer has typed stays, everything else becomes the other's. */
export function mergeDrafts(base: EventDraft, mine: EventDraft, theirs: EventDraft): Merged {
  const fields = Object.keys(base) as DraftField[]
  const isSame = (left: EventDraft, right: EventDraft, field: DraftField): boolean =>
    JSON.stringify(left[field]) === JSON.stringify(right[field])
  const untouched = fields.filter((field) => isSame(base, mine, field))
  return {
    draft: { ...mine, ...Object.fromEntries(untouched.map((field) => [field, theirs[field]])) },
    taken: untouched.filter((field) => !isSame(base, theirs, field)),
  }
}
