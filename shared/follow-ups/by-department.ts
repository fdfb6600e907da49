import type { TieStrength } from '../people/schemas.ts'
import type { Contact, DepartmentTies } from './schemas.ts'

const counted: Record<TieStrength, Exclude<keyof DepartmentTies, 'department'>> = {
  strong: 'strong',
  warm: 'warm',
  'going-quiet': 'goingQuiet',
  new: 'new',
}

/** The picture of a network: how many people of each department are known how well. */
export function tiesByDepartment(contacts: readonly Pick<Contact, 'person' | 'strength'>[]): DepartmentTies[] {
  const departments = [...Map.groupBy(contacts, ({ person }) => person.department)]
  return departments.toSorted(([a], [b]) => byName(a, b)).map(([department, ties]) => count(department, ties))
}

function count(department: string | null, ties: readonly Pick<Contact, 'strength'>[]): DepartmentTies {
  const counts: DepartmentTies = { department, strong: 0, warm: 0, goingQuiet: 0, new: 0 }
  for (const { strength } of ties) counts[counted[strength]] += 1
  return counts
}

function byName(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return a.localeCompare(b)
}
