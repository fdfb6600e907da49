import type { HideableField } from './hideable-fields.ts'
import type { OwnProfile, Profile } from './schemas.ts'

const NOTHING_WRITTEN = { pitch: '', offers: [], asks: [], skills: [], wantsToLearn: [], interests: [] }

/** The profile as everybody else has it: what its owner hides is as if it had never been written. */
export function withoutHidden({ hidden, ...profile }: OwnProfile): Profile {
  return { ...profile, ...Object.fromEntries(hidden.map((field) => [field, NOTHING_WRITTEN[field]])) }
}

/** Only what its owner hides. */
export function onlyHidden({ hidden, ...profile }: OwnProfile): Partial<Pick<Profile, HideableField>> {
  return Object.fromEntries(hidden.map((field) => [field, profile[field]]))
}
