import type { OwnProfile, Profile } from './schemas.ts'

/** What the owner of a profile may keep to themselves; languages are what two people are matched by. */
export const hideableFields = ['pitch', 'offers', 'asks', 'skills', 'wantsToLearn', 'interests'] as const
export type HideableField = (typeof hideableFields)[number]

const NOTHING_WRITTEN = { pitch: '', offers: [], asks: [], skills: [], wantsToLearn: [], interests: [] }

/** The profile as everybody else has it: what its owner hides is as if it had never been written. */
export function withoutHidden({ hidden, ...profile }: OwnProfile): Profile {
  return { ...profile, ...Object.fromEntries(hidden.map((field) => [field, NOTHING_WRITTEN[field]])) }
}

/** Only what its owner hides. */
export function onlyHidden({ hidden, ...profile }: OwnProfile): Partial<Pick<Profile, HideableField>> {
  return Object.fromEntries(hidden.map((field) => [field, profile[field]]))
}
