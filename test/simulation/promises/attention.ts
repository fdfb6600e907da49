import { DateTime } from 'luxon'
import type { SentActivity } from '../../kit/teams.ts'
import type { Employee } from '../employee.ts'
import type { Evidence, Kept } from './promise.ts'

interface Heard {
  sent: SentActivity
  employee: Employee
  /** Its place among everything that Teams has taken. */
  place: number
  local: DateTime
  what: string
  /** Answers to what somebody asked for do not count towards the budget. */
  counts: boolean
}

/** No one is messaged outside their hours, over their budget, while paused or after leaving. */
export function countAttention(evidence: Evidence): Kept[] {
  const heard = listHeard(evidence)
  const named = (broken: Heard[]): string[] => broken.map(tell)
  const counted = heard.length
  return [
    { promise: 'no message outside hours', counted, broken: named(heard.filter(isOutsideHours)) },
    { promise: 'no message over budget', counted, broken: named(overBudget(heard)) },
    { promise: 'no message while paused', counted, broken: named(heard.filter(isWhilePaused)) },
    { promise: 'no message after leaving', counted, broken: named(heard.filter(isAfterLeaving)) },
  ]
}

function listHeard({ simulated, ledger }: Evidence): Heard[] {
  const { hallway, replies, employeeOf } = simulated
  const rows = new Map(ledger.messages.map((row) => [row.activity_id, row]))
  return hallway.teams.sent.flatMap((sent, place) => {
    const employee = employeeOf(sent)
    if (employee === undefined || replies.has(sent.activityId)) return []
    const row = rows.get(sent.activityId)
    const local = DateTime.fromJSDate(sent.at, { zone: employee.hours.timeZone })
    const what = row?.message_key ?? sent.summary ?? ''
    return [{ sent, employee, place, local, what, counts: row?.priority !== 0 }]
  })
}

function isOutsideHours({ employee: { hours }, local }: Heard): boolean {
  const minute = local.hour * 60 + local.minute
  return !hours.days.includes(local.weekday) || minute < hours.startMinute || minute >= hours.endMinute
}

function overBudget(heard: readonly Heard[]): Heard[] {
  const weeks = Map.groupBy(
    heard.filter(({ counts }) => counts),
    ({ employee, local }) => `${employee.id} ${local.toFormat("kkkk-'W'WW")}`,
  )
  return [...weeks.values()].flatMap((week) => week.slice(week[0]?.employee.budget ?? 0))
}

function isWhilePaused({ employee, place, local }: Heard): boolean {
  return employee.pauses.some(
    ({ from, to, until }) => from <= place && (to === null || place < to) && (local.toISODate() ?? '') < until,
  )
}

function isAfterLeaving({ employee: { leftAfter }, place }: Heard): boolean {
  return leftAfter !== null && place >= leftAfter
}

function tell({ employee, local, what }: Heard): string {
  return `${employee.name} (${employee.id}) at ${local.toISO() ?? ''}: ${what}`
}
