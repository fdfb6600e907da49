import { firstNameOf } from '../../shared/people/first-name.ts'
import type { PersonSummary } from '../../shared/people/schemas.ts'

const present = (parts: readonly (string | null)[]): string[] => parts.filter((part): part is string => Boolean(part))

/** "Staff engineer, Platform · Bengaluru". */
export function roleAndPlace({ title, department, office }: PersonSummary): string {
  return present([present([title, department]).join(', '), office]).join(' · ')
}

/** "Platform · Bengaluru". */
export function departmentAndPlace({ department, office }: PersonSummary): string {
  return present([department, office]).join(' · ')
}

/** The name to use in a sentence. */
export function firstName({ name }: PersonSummary): string {
  return firstNameOf(name)
}
