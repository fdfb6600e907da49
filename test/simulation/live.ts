import type { Random } from '../../bot/features/sample/random.ts'
import { addDays, localDate } from '../../shared/time/working-hours.ts'
import { ProblemResponse } from '../kit/api-client.ts'
import type { TestHallway } from '../kit/hallway.ts'
import { isHere, type Employee } from './employee.ts'
import { hire, joinCoffee } from './hire.ts'
import type { Site } from './sites.ts'

export interface Company {
  hallway: TestHallway
  random: Random
  employees: Employee[]
  /** Ids of messages that answered what somebody had said a moment ago. */
  replies: Set<string>
  /** Both ids of every pair of whom one wants never to be matched with the other. */
  neverPairs: Set<string>
  /** How many times as much happens as in a usual company. */
  pace: number
  site: Site
}

/** What may happen to somebody on a working day, and how likely it is. */
const HAPPENINGS: { chance: number; happen(company: Company, employee: Employee): Promise<void> }[] = [
  { chance: 0.0008, happen: leave },
  { chance: 0.006, happen: pause },
  { chance: 0.002, happen: resume },
  { chance: 0.0015, happen: block },
  { chance: 0.03, happen: unblock },
  { chance: 0.002, happen: joinRounds },
  { chance: 0.001, happen: leaveRounds },
  { chance: 0.004, happen: skipRound },
  { chance: 0.004, happen: askMentor },
]

/** One working day of everybody. */
export async function liveOneDay(company: Company): Promise<void> {
  const { random, employees, pace } = company
  for (const employee of employees.filter(isHere)) {
    for (const { chance, happen } of HAPPENINGS) {
      if (isHere(employee) && random.chance(chance * pace)) await happen(company, employee)
    }
  }
  const joining = employees.filter(isHere).length * 0.001 * pace
  if (random.chance(joining - Math.floor(joining))) await welcome(company)
  for (let number = 1; number <= joining; number += 1) await welcome(company)
}

/** Somebody new is in the directory some days before their first. */
async function welcome({ hallway, random, employees, site }: Company): Promise<void> {
  const managers = employees.slice(0, 10).filter(isHere)
  const hireDate = addDays(localDate(hallway.clock.now(), 'UTC'), random.between(0, 6))
  const managerId = managers.length === 0 ? null : random.pick(managers).id
  employees.push(await hire(hallway, random, { number: employees.length + 1, hireDate, managerId, site }))
}

async function leave({ hallway, random }: Company, employee: Employee): Promise<void> {
  const gone = random.chance(0.5) ? { account_enabled: false } : { leave_at: hallway.clock.now() }
  await hallway.database.withTenant(hallway.tenantId, async (tx) => {
    await tx.updateTable('people').set(gone).where('person_id', '=', employee.id).execute()
  })
  Object.assign(employee, { leftAfter: hallway.teams.sent.length })
}

async function pause(company: Company, employee: Employee): Promise<void> {
  const { hallway, random } = company
  if (employee.hasBlocked) return
  const days = random.between(2, 21)
  await say(company, employee, `pause ${String(days)} days`)
  endPause(company, employee)
  const until = addDays(localDate(hallway.clock.now(), employee.hours.timeZone), days)
  employee.pauses.push({ from: hallway.teams.sent.length, to: null, until })
}

async function resume(company: Company, employee: Employee): Promise<void> {
  if (employee.hasBlocked) return
  endPause(company, employee)
  await say(company, employee, 'resume')
}

function endPause({ hallway }: Company, { pauses }: Employee): void {
  const last = pauses.at(-1)
  if (last?.to === null) last.to = hallway.teams.sent.length
}

async function block({ hallway, random }: Company, employee: Employee): Promise<void> {
  if (random.chance(0.5)) await hallway.teams.uninstall(employee)
  hallway.teams.fail(employee, { status: 403, code: 'MessageWritesBlocked' })
  Object.assign(employee, { hasBlocked: true })
}

async function unblock({ hallway }: Company, employee: Employee): Promise<void> {
  if (!employee.hasBlocked) return
  hallway.teams.fail(employee, { status: 403, times: 0 })
  await hallway.teams.install(employee)
  Object.assign(employee, { hasBlocked: false })
}

async function joinRounds({ hallway, random }: Company, employee: Employee): Promise<void> {
  if (!employee.takesCoffee) await joinCoffee(hallway, random, employee)
}

async function leaveRounds({ hallway }: Company, employee: Employee): Promise<void> {
  if (employee.takesCoffee) await hallway.as(employee).call('leaveCoffee', {})
  Object.assign(employee, { takesCoffee: false })
}

async function skipRound(company: Company, employee: Employee): Promise<void> {
  if (employee.takesCoffee && !employee.hasBlocked) await say(company, employee, 'coffee skip')
}

async function askMentor({ hallway, random, employees }: Company, employee: Employee): Promise<void> {
  const goal = 'I would like to learn how you plan a quarter.'
  const mentorId = random.pick(employees).id
  try {
    await hallway.as(employee).call('requestMentoring', { mentorId, goal, rhythm: 'monthly' })
  } catch (error) {
    // No mentor, no room, gone, oneself: the script asks anybody.
    if (!(error instanceof ProblemResponse) || error.problem.status >= 500) throw error
  }
}

async function say({ hallway, replies }: Company, employee: Employee, words: string): Promise<void> {
  for (const { activityId } of await hallway.teams.say(employee, words)) replies.add(activityId)
}

/** One in twenty keeps somebody at a distance. */
export async function keepDistances(company: Company): Promise<void> {
  const { hallway, random, employees, neverPairs } = company
  const pairs = employees
    .filter(() => random.chance(0.05))
    .map((employee) => [employee.id, random.pick(employees).id] as const)
    .filter(([personId, otherId]) => personId !== otherId)
  await hallway.database.withTenant(hallway.tenantId, async (tx) => {
    for (const [person_id, other_id] of pairs) {
      await tx.insertInto('never_pairs').values({ tenant_id: hallway.tenantId, person_id, other_id }).execute()
    }
  })
  for (const pair of pairs) neverPairs.add(pairKey(...pair))
}

export function pairKey(first: string, second: string): string {
  return [first, second].toSorted().join(' ')
}
