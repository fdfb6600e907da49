import { isGuid, short } from './cell-rules.ts'
import type { ParsedPerson } from './parse-person.ts'
import type { Problem } from './report.ts'

/** Somebody who is in Hallway already. */
export interface KnownPerson {
  personId: string
  userPrincipalName: string
  managerId: string | null
}

export interface Managers {
  /** By person id; null where the person has none, or none that could be found. */
  managerOf: Map<string, string | null>
  problems: Problem[]
}

/**
 * Finds each person's manager by user name or object id, in the whole file and among the people who
 * are in Hallway already. Nobody may be their own manager, not even around several corners: those
 * rows keep everything but the manager.
 */
export function findManagers(people: readonly ParsedPerson[], known: readonly KnownPerson[]): Managers {
  const idOf = new Map<string, string>()
  const managerOf = new Map<string, string | null>()
  const problems: Problem[] = []
  for (const person of [...known, ...people]) {
    idOf.set(person.personId, person.personId)
    idOf.set(person.userPrincipalName.toLowerCase(), person.personId)
  }
  for (const { personId, managerId } of known) managerOf.set(personId, managerId)
  for (const { line, personId, manager } of people) {
    if (manager === null) {
      managerOf.set(personId, null)
      continue
    }
    const managerId = idOf.get(manager.toLowerCase()) ?? null
    managerOf.set(personId, managerId)
    if (managerId === null) problems.push(incomplete(line, unknownManager(manager)))
  }
  const inCycle = findCycles(managerOf)
  for (const { line, personId } of people.filter((person) => inCycle.has(person.personId))) {
    managerOf.set(personId, null)
    problems.push(incomplete(line, 'manager leads back to this person; taken without a manager.'))
  }
  return { managerOf, problems }
}

function unknownManager(manager: string): string {
  const what = isGuid(manager) ? 'with this object id' : 'with this user name'
  return `manager “${short(manager)}”: nobody ${what} is known; taken without a manager.`
}

function incomplete(line: number, reason: string): Problem {
  return { line, reason, severity: 'incomplete' }
}

/** Everybody from whom the way up comes back to themselves. Each person is walked through once. */
function findCycles(managerOf: ReadonlyMap<string, string | null>): Set<string> {
  const finished = new Set<string>()
  const inCycle = new Set<string>()
  for (const start of managerOf.keys()) {
    const way: string[] = []
    const onWay = new Set<string>()
    let current: string | null = start
    while (current !== null && !finished.has(current) && !onWay.has(current)) {
      way.push(current)
      onWay.add(current)
      current = managerOf.get(current) ?? null
    }
    if (current !== null && onWay.has(current)) {
      for (const personId of way.slice(way.indexOf(current))) inCycle.add(personId)
    }
    for (const personId of way) finished.add(personId)
  }
  return inCycle
}
