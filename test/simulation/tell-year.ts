import type { Evidence, Kept } from './promises/promise.ts'
import { countHere } from './simulate.ts'

const MOST_EXAMPLES = 5

/** What has happened and which promises were kept, line by line. */
export function tellYear(evidence: Evidence, promises: readonly Kept[]): string[] {
  return [...tellLedger(evidence), ...promises.flatMap(tellPromise)]
}

function tellLedger({ simulated: { employees, hallway, inbox }, ledger }: Evidence): string[] {
  const rounds = ledger.rounds.filter((round) => round.released_at !== null)
  const matches = ledger.matches.filter((match) => match.introduced_at !== null)
  const pairs = ledger.introductions.filter((introduction) => introduction.introduced_at !== null)
  const kinds = [...Map.groupBy(ledger.messages, ({ kind }) => kind)].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return [
    `${String(employees.length)} people ever, ${String(countHere(employees))} at the end`,
    `${String(rounds.length)} coffee rounds with ${String(matches.length)} matches introduced`,
    `${String(pairs.length)} buddy introductions`,
    `${String(hallway.teams.sent.length)} messages received, ${String(inbox.pressed)} buttons pressed`,
    ...kinds.map(([kind, messages]) => `  ${kind}: ${tellStates(messages)}`),
  ]
}

function tellStates(messages: readonly { state: string }[]): string {
  return [...Map.groupBy(messages, ({ state }) => state)]
    .map(([state, own]) => `${String(own.length)} ${state}`)
    .toSorted()
    .join(', ')
}

function tellPromise({ promise, counted, broken }: Kept): string[] {
  const word = broken.length === 0 ? 'kept  ' : 'BROKEN'
  return [
    `${word} ${promise}: ${String(broken.length)} of ${String(counted)}`,
    ...broken.slice(0, MOST_EXAMPLES).map((example) => `         ${example}`),
  ]
}
