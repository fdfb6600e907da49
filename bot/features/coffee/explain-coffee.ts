import { mondayOfRound } from '../../../shared/coffee/calendar.ts'
import type { CoffeeExplanation } from '../../../shared/coffee/schemas.ts'
import { messagesFor, type Messages } from '../../../shared/i18n/messages.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePerson } from '../../db/people.ts'
import { describeMatch } from './read-match-view.ts'
import { readCurrentRow, readLatestPart, readNext } from './read-coffee.ts'
import { readMembership, type CoffeeMemberRow, type RoundMemberRow } from './store.ts'

/** "Why this match?" and "Why was I not matched?", from what was stored when the round was put together. */
export async function explainCoffee(context: ActorContext, _input?: unknown): Promise<CoffeeExplanation> {
  const { personId } = context.actor
  const current = await readCurrentRow(context, personId)
  const view = current === null ? null : await describeMatch(context, current, personId)
  if (view !== null) {
    const { round, goesOutOn } = view.match
    return { round, goesOutOn, isMatched: true, sentences: view.why }
  }
  const person = await readActivePerson(context, personId)
  const words = messagesFor(person.preferred_language).coffeeReasons
  const membership = await readMembership(context, personId)
  if (membership === undefined) return { ...about(null), sentences: [words.noMember] }
  const next = words.next(mondayOfRound(await readNext(context, membership)))
  const part = await readLatestPart(context, personId)
  return { ...about(part ?? null), sentences: [...whyNone(words, membership, part), next] }
}

function about(part: RoundMemberRow | null) {
  const round = part?.round_number ?? null
  return { round, goesOutOn: round === null ? null : mondayOfRound(round), isMatched: false }
}

function whyNone(
  words: Messages['coffeeReasons'],
  { last_round }: CoffeeMemberRow,
  part: RoundMemberRow | undefined,
): string[] {
  if (part === undefined) return [words.noRoundYet]
  if (part.state === 'waiting') return [words.looking, words.lookingNext]
  if (part.state === 'left-out' && part.reason !== null) return [words.whyLeftOut[part.reason], words.firstNextTime]
  if (part.reason !== null) return [words.whyLeftOut[part.reason]]
  return last_round === null ? [words.noRoundYet] : [words.matchIsOver]
}
