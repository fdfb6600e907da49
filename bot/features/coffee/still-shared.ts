import { foldTerm } from '../../../shared/matching/rounds/interests.ts'
import type { Link } from '../../../shared/matching/rounds/round.ts'
import type { PersonRow } from '../../db/people.ts'

/** What a link was made of, as far as both profiles still say so: who takes an interest back, or hides it, has it no more. */
export function stillShared({ first, second, sharedInterests }: Link, members: readonly PersonRow[]): string[] {
  const both = members.filter(({ person_id: id }) => id === first || id === second)
  return sharedInterests.filter((interest) => both.every((person) => asWritten(interest, person) !== null))
}

/** As the person themselves write it; null where they do not. */
export function asWritten(interest: string, { interests }: PersonRow): string | null {
  return interests.find((own) => foldTerm(own) === foldTerm(interest)) ?? null
}
