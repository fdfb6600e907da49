import { whyMatched, type MatchReason } from '../../../shared/matching/rounds/explain.ts'
import type { Link, RoundResult } from '../../../shared/matching/rounds/round.ts'
import type { Messages } from '../../../shared/i18n/messages.ts'
import type { PersonRow } from '../../db/people.ts'
import { asWritten, stillShared } from './still-shared.ts'
import type { MatchRow } from './store.ts'

/**
 * The stored reasons of a match as one of its people reads them, the strongest first. An interest that one of
 * them has taken off their profile since, or hides, is no reason any more.
 */
export function whyTheseSentences(
  match: Pick<MatchRow, 'links' | 'organiser_id' | 'relaxation'>,
  { viewer, others, messages }: { viewer: PersonRow; others: readonly PersonRow[]; messages: Messages },
): string[] {
  const words = messages.coffeeReasons
  const members = [viewer, ...others]
  const ids = members.map((person) => person.person_id)
  const links = match.links
    .filter(({ first, second }) => ids.includes(first) && ids.includes(second))
    .map((link) => ({
      ...link,
      sharedInterests: stillShared(link, members).map((interest) => asWritten(interest, viewer) ?? interest),
    }))
  const name = (id: string): string => members.find((person) => person.person_id === id)?.display_name ?? words.notHere
  const reasons = withEverythingShared(
    whyMatched(onlyMatch({ ...match, links }, ids), viewer.person_id),
    links,
    viewer.person_id,
  )
  const sentences = reasons.map((reason) =>
    words.matched(reason, {
      name: name(reason.with),
      department: others.find((person) => person.person_id === reason.with)?.department ?? null,
      through: reason.kind === 'meets-through' ? name(reason.through) : '',
    }),
  )
  if (sentences.length > 0) return sentences
  return others.map((person) => words.newTo(person.display_name))
}

/** A stored match as the result of a round that had no other. */
export function onlyMatch(
  { links, organiser_id: organiser, relaxation }: Pick<MatchRow, 'links' | 'organiser_id' | 'relaxation'>,
  members: string[],
): RoundResult {
  const match = { members, organiser, links, score: 0, relaxation, joined: null }
  const nothing = { leftOut: [], shortenedMemories: [], notes: [], score: 0, bound: 0, evaluations: 0 }
  return { round: 0, matches: [match], ...nothing }
}

/**
 * What both are interested in comes first, also where so many are that it gave no points: it is the best thing to
 * talk about, and as true as the rest.
 */
function withEverythingShared(
  reasons: readonly MatchReason[],
  links: readonly Link[],
  viewerId: string,
): MatchReason[] {
  const interests = links
    .filter(({ first, second, sharedInterests }) => sharedInterests.length > 0 && [first, second].includes(viewerId))
    .map(({ first, second, sharedInterests, terms }): MatchReason => {
      const other = first === viewerId ? second : first
      return { kind: 'shared-interests', with: other, interests: sharedInterests, points: terms.sharedInterests }
    })
  return [...interests, ...reasons.filter(({ kind }) => kind !== 'shared-interests')]
}
