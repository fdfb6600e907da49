import type { ParsedPerson } from './parse-person.ts'
import type { Problem } from './report.ts'

/** The first row with an object id or a user name counts; later ones with the same are refused. */
export function keepUniquePeople(people: readonly ParsedPerson[]): { kept: ParsedPerson[]; problems: Problem[] } {
  const lineOfId = new Map<string, number>()
  const lineOfUserName = new Map<string, number>()
  const kept: ParsedPerson[] = []
  const problems: Problem[] = []
  for (const person of people) {
    const userName = person.userPrincipalName.toLowerCase()
    const sameId = lineOfId.get(person.personId)
    const sameUserName = lineOfUserName.get(userName)
    const reason =
      sameId !== undefined
        ? `objectId is the same as in line ${String(sameId)}.`
        : sameUserName !== undefined
          ? `userPrincipalName is the same as in line ${String(sameUserName)}.`
          : null
    if (reason !== null) {
      problems.push({ line: person.line, reason, severity: 'refused' })
      continue
    }
    lineOfId.set(person.personId, person.line)
    lineOfUserName.set(userName, person.line)
    kept.push(person)
  }
  return { kept, problems }
}
