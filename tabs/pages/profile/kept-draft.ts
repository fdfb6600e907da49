import { dropKept, keepText, readKept } from '../../lib/kept-text.ts'

/** What is typed, and what it began with. */
export interface KeptDraft<Content> {
  draft: Content
  was: Content
}

const keyOf = (about: string): string => `hallway.draft.${about}`

export function keepDraft<Content>(about: string, kept: KeptDraft<Content>): void {
  keepText(keyOf(about), JSON.stringify(kept))
}

/** @param like one of the same kind: what an older Hallway kept may be of another. */
export function readDraft<Content extends object>(about: string, like: Content): KeptDraft<Content> | null {
  try {
    const kept: unknown = JSON.parse(readKept(keyOf(about)) ?? 'null')
    return isKept(kept, like) ? kept : null
  } catch {
    return null
  }
}

/** Unless more has been typed since. */
export function dropDraft(about: string, saved: object): void {
  const kept = readDraft(about, saved)
  if (kept === null || JSON.stringify(kept.draft) === JSON.stringify(saved)) dropKept(keyOf(about))
}

function isKept<Content extends object>(value: unknown, like: Content): value is KeptDraft<Content> {
  if (typeof value !== 'object' || value === null || !('draft' in value) || !('was' in value)) return false
  return [value.draft, value.was].every((part) => isLike(part, like))
}

function isLike(value: unknown, like: object): boolean {
  if (typeof value !== 'object' || value === null) return false
  const fields: Record<string, unknown> = { ...value }
  return Object.entries(like).every(([name, field]) => name in fields && kindOf(fields[name]) === kindOf(field))
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'list'
  return typeof value
}
