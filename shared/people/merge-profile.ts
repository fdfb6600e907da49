import type { Profile } from './schemas.ts'

export type ProfileField = keyof Profile

/**
 * Puts together what was typed here and what was saved elsewhere meanwhile: a field that only one of the two
 * has changed is as that one left it.
 *
 * @param was what the form began with.
 * @returns the fields that both have changed, each in its own way, are in `conflicts` and as typed here.
 */
export function mergeProfile({ was, typed, saved }: { was: Profile; typed: Profile; saved: Profile }): {
  profile: Profile
  conflicts: ProfileField[]
} {
  const fields = Object.keys(was) as ProfileField[]
  const differ = (field: ProfileField, one: Profile, other: Profile): boolean =>
    JSON.stringify(one[field]) !== JSON.stringify(other[field])
  const untouched = fields.filter((field) => !differ(field, typed, was))
  return {
    profile: { ...typed, ...Object.fromEntries(untouched.map((field) => [field, saved[field]])) },
    conflicts: fields.filter(
      (field) => differ(field, typed, was) && differ(field, saved, was) && differ(field, typed, saved),
    ),
  }
}
