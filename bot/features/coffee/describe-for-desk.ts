import type { Messages } from '../../../shared/i18n/messages.ts'
import type { Link } from '../../../shared/matching/rounds/round.ts'
import type { PersonRow } from '../../db/people.ts'
import { stillShared } from './still-shared.ts'
import type { MatchRow } from './store.ts'

/** One sentence for each pair of a match, made of what everybody in the company can see. */
export function describeForDesk(
  { links }: Pick<MatchRow, 'links'>,
  people: readonly PersonRow[],
  words: Messages['coffeeReasons'],
): string[] {
  const byId = new Map(people.map((person) => [person.person_id, person]))
  return links.flatMap((link) => {
    const [first, second] = [byId.get(link.first), byId.get(link.second)]
    if (first === undefined || second === undefined) return []
    return [words.ofPair(first.display_name, second.display_name, partsOf(link, first, second, words.parts))]
  })
}

function partsOf(link: Link, first: PersonRow, second: PersonRow, words: Messages['coffeeReasons']['parts']): string[] {
  if (link.broken.some((rule) => rule !== 'memory')) return [words.throughThird]
  const interests = stillShared(link, [first, second])
  return [
    ...(interests.length > 0 ? [words.interests(interests)] : []),
    ...(link.terms.otherDepartment > 0 ? [words.departments(first.department, second.department)] : []),
    ...(link.terms.otherOffice > 0 ? [words.offices(first.office, second.office)] : []),
    words.hours(link.sharedMinutes),
    link.lastMet === null ? words.first : words.again,
  ]
}
