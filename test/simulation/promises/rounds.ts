import { pairKey } from '../live.ts'
import { listLeftOutTwice } from './left-out.ts'
import type { Evidence, Kept } from './promise.ts'
import { peopleOf, readRoundHistory, type Match, type RoundHistory } from './round-history.ts'

/** No avoidable repeat partner; nobody left out twice running; never who keeps a distance. */
export function countRounds(evidence: Evidence): Kept[] {
  const { ledger, simulated } = evidence
  const introduced = ledger.matches.filter((match) => match.introduced_at !== null)
  const history = readRoundHistory(evidence)
  const pairs = introduced.flatMap((match) => match.links.map(({ first, second }) => ({ first, second, match })))
  const distant = pairs.filter(({ first, second }) => simulated.neverPairs.has(pairKey(first, second)))
  const repeats = introduced.filter((match) => isRepeat(match, history))
  return [
    {
      promise: `no avoidable repeat partner (${String(repeats.length)} pairs met again)`,
      counted: introduced.length,
      broken: repeats.filter((match) => isAvoidable(match, introduced, history)).map(nameOf),
    },
    {
      promise: 'never-pairs kept apart',
      counted: pairs.length,
      broken: distant.map(({ match }) => nameOf(match)),
    },
    listLeftOutTwice(evidence, history),
  ]
}

/** Two who are on their own; whoever joins others does so because there is no partner left. */
function isRepeat(match: Match, { lastMet }: RoundHistory): boolean {
  const [a = '', b = ''] = peopleOf(match)
  return match.links.length === 1 && lastMet(a, b, match.round_number) !== null
}

/** Another pair of the same moment with whom both could have changed places, so that fewer meet again. */
function isAvoidable(repeat: Match, introduced: readonly Match[], { fit, lastMet }: RoundHistory): boolean {
  const [a = '', b = ''] = peopleOf(repeat)
  const round = repeat.round_number
  const areNew = (first: string, second: string): boolean =>
    fit(first, second, round) && lastMet(first, second, round) === null
  return introduced
    .filter((match) => match !== repeat && match.links.length === 1 && match.round_number === round)
    .filter((match) => match.introduced_at?.getTime() === repeat.introduced_at?.getTime())
    .some((match) => {
      const [c = '', d = ''] = peopleOf(match)
      return (areNew(a, c) && areNew(b, d)) || (areNew(a, d) && areNew(b, c))
    })
}

function nameOf({ round_number: round, links, relaxation }: Match): string {
  const met = links.map(({ first, second, lastMet }) => `${first} and ${second}, met in ${String(lastMet)}`)
  return `round ${String(round)} (${relaxation ?? 'not relaxed'}): ${met.join('; ')}`
}
