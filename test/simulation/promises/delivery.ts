import type { Ledger } from '../ledger.ts'
import type { Evidence, Kept } from './promise.ts'

type Message = Ledger['messages'][number]

const HOUR_MS = 3_600_000
/** A digest waits for its reader's pause, three weeks at most here. */
const LONGEST_HELD_MS = 28 * 24 * HOUR_MS
/** Read as a line of another message. */
const LISTED = 'in the digest'
/** Nobody is to blame where the reader's chat took nothing. */
const NO_CHAT = ['blocked', 'uninstalled', '403 MessageWritesBlocked']

/** Nothing accepted is ever lost; one intent is one visible message. */
export function countDelivery(evidence: Evidence): Kept[] {
  const { ledger, simulated } = evidence
  const { inbox } = simulated
  return [
    { promise: 'nothing lost', counted: ledger.messages.length, broken: listLost(evidence) },
    { promise: 'nothing twice', counted: simulated.hallway.teams.sent.length, broken: listTwice(evidence) },
    { promise: 'every press answered with a card', counted: inbox.pressed, broken: inbox.unanswered },
    { promise: 'no job given up', counted: ledger.jobs.length, broken: listDeadJobs(ledger) },
  ]
}

function listLost({ ledger, simulated: { hallway, employees } }: Evidence): string[] {
  const taken = new Set(hallway.teams.sent.map(({ activityId }) => activityId))
  const gone = new Set(employees.filter(({ leftAfter }) => leftAfter !== null).map(({ id }) => id))
  const now = hallway.clock.now().getTime()
  const late = new Date(now - HOUR_MS)
  const isLost: Record<Message['state'], (row: Message) => boolean> = {
    waiting: ({ due_at: dueAt }) => dueAt < late,
    retrying: ({ due_at: dueAt }) => dueAt < late,
    held: ({ due_at: dueAt }) => dueAt.getTime() < now - LONGEST_HELD_MS,
    sending: () => true,
    done: ({ activity_id: id, outcome }) => outcome !== LISTED && !taken.has(id ?? ''),
    dead: ({ outcome }) => !NO_CHAT.includes(outcome ?? ''),
    cancelled: ({ outcome, recipient_id: recipient }) => outcome === 'left' && !gone.has(recipient ?? ''),
    // Teams here always answers: nothing may be in doubt.
    unknown: () => true,
  }
  return ledger.messages
    .filter((row) => isLost[row.state](row))
    .map((row) => `${row.message_key} is ${row.state}: ${row.outcome ?? ''}`)
}

function listTwice({ ledger, simulated }: Evidence): string[] {
  const { hallway, replies, employeeOf } = simulated
  const written = new Set(ledger.messages.map((row) => row.activity_id))
  const told = new Set<string>()
  return hallway.teams.sent.flatMap((sent) => {
    if (replies.has(sent.activityId)) return []
    const day = sent.at.toISOString().slice(0, 10)
    const same = `${sent.conversationId} ${day} ${JSON.stringify(sent.card)} ${sent.text ?? ''}`
    const isTwice = told.has(same) || !written.has(sent.activityId)
    told.add(same)
    return isTwice ? [`${employeeOf(sent)?.name ?? ''} on ${day}: ${sent.summary ?? ''}`] : []
  })
}

function listDeadJobs({ jobs }: Ledger): string[] {
  return jobs
    .filter(({ state, attempts }) => state === 'dead' || attempts > 1)
    .map(({ message_key: key, state, outcome }) => `${key} is ${state}: ${outcome ?? ''}`)
}
