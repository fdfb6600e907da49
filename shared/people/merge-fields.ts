/**
 * Puts together what was typed here and what was saved elsewhere meanwhile: a field that only one of the two has
 * changed is as that one left it.
 *
 * @param was what the form began with.
 * @returns the fields that both have changed, each in its own way, are in `conflicts` and as typed here.
 */
export function mergeFields<Fields extends object>({
  was,
  typed,
  saved,
}: Record<'was' | 'typed' | 'saved', Fields>): { merged: Fields; conflicts: (keyof Fields)[] } {
  const fields = Object.keys(was) as (keyof Fields)[]
  const differ = (field: keyof Fields, one: Fields, other: Fields): boolean =>
    JSON.stringify(one[field]) !== JSON.stringify(other[field])
  const untouched = fields.filter((field) => !differ(field, typed, was))
  return {
    merged: { ...typed, ...Object.fromEntries(untouched.map((field) => [field, saved[field]])) },
    conflicts: fields.filter(
      (field) => differ(field, typed, was) && differ(field, saved, was) && differ(field, typed, saved),
    ),
  }
}
