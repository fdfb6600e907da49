import type { DraftField, EventDraft } from '../../../../shared/events/draft.ts'

export interface Merged {
  draft: EventDraft
  /** What the other one changed and the viewer had not touched. */
  taken: DraftField[]
  /** What both changed, each to something else. */
  clashing: DraftField[]
}

/**
 * Two people changed the same event: what the viewer has typed stays, everything else becomes the other's. Whom
 * either has added as co-host is one, and whom either has removed is none.
 */
export function mergeDrafts(base: EventDraft, mine: EventDraft, theirs: EventDraft): Merged {
  const fields = (Object.keys(base) as DraftField[]).filter((field) => field !== 'coHostIds')
  const isSame = (left: EventDraft, right: EventDraft, field: DraftField): boolean => left[field] === right[field]
  const untouched = fields.filter((field) => isSame(base, mine, field))
  const coHostIds = mergeIds(base.coHostIds, mine.coHostIds, theirs.coHostIds)
  const taken = untouched.filter((field) => !isSame(base, theirs, field))
  return {
    draft: { ...mine, ...Object.fromEntries(untouched.map((field) => [field, theirs[field]])), coHostIds },
    taken: coHostIds.join() === mine.coHostIds.join() ? taken : [...taken, 'coHostIds'],
    clashing: fields.filter(
      (field) => !untouched.includes(field) && !isSame(base, theirs, field) && !isSame(mine, theirs, field),
    ),
  }
}

function mergeIds(base: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const removed = base.filter((id) => !mine.includes(id) || !theirs.includes(id))
  return [...new Set([...mine, ...theirs])].filter((id) => !removed.includes(id))
}
