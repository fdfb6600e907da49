/** Nobody is counted in a group smaller than this. */
export const SMALLEST_COUNT = 5

export interface DepartmentMembers {
  department: string | null
  total: number
  /** Members whom the viewer may not see. */
  hidden: number
}

/**
 * Where a group's members work. Small departments are summed under null, and so is a department with
 * one to four hidden members: its total, less the members on show, would point at them.
 */
export function sumDepartments(rows: readonly DepartmentMembers[]): { name: string | null; count: number }[] {
  const everyone = sum(rows)
  if (everyone < SMALLEST_COUNT) return []
  const named = rows
    .filter(isLargeEnough)
    .map((row) => ({ name: row.department, count: row.total }))
    .toSorted((a, b) => b.count - a.count || String(a.name).localeCompare(String(b.name)))
  const others = everyone - named.reduce((total, { count }) => total + count, 0)
  return others === 0 ? named : [...named, { name: null, count: others }]
}

function isLargeEnough({ department, total, hidden }: DepartmentMembers): boolean {
  return department !== null && total >= SMALLEST_COUNT && (hidden === 0 || hidden >= SMALLEST_COUNT)
}

function sum(rows: readonly DepartmentMembers[]): number {
  return rows.reduce((total, row) => total + row.total, 0)
}
