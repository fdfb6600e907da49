import { createRandom } from '../../bot/features/sample/random.ts'
import { addDays, localDate } from '../../shared/time/working-hours.ts'
import type { TestHallway } from '../kit/hallway.ts'
import type { SentActivity } from '../kit/teams.ts'
import { chatOf } from '../kit/teams/connector.ts'
import { readAndAnswer, type Inbox } from './answers.ts'
import { hire } from './hire.ts'
import { keepDistances, liveOneDay, type Company } from './live.ts'
import { isHere, type Employee } from './employee.ts'
import type { Site } from './sites.ts'

/** When people look at Teams, in hours of UTC. */
const LOOKS = [9.1, 13.2, 17.6]

export interface Simulated extends Company {
  inbox: Inbox
  employeeOf(sent: SentActivity): Employee | undefined
}

interface Script {
  people: number
  weeks: number
  seed: number
  pace: number
  site: Site
  /** Asked after each week: whether to end here, before all of them have passed. */
  isEnough?(week: number): boolean
}

/** A company lives with Hallway for some weeks, from a Monday on, by a seeded script. */
export async function simulate(hallway: TestHallway, options: Script): Promise<Simulated> {
  const { people, weeks, seed, pace, site } = options
  const company: Company = {
    hallway,
    random: createRandom(seed),
    employees: [],
    replies: new Set(),
    neverPairs: new Set(),
    pace,
    site,
  }
  const inbox: Inbox = { seen: 0, later: [], pressed: 0, unanswered: [], ended: new Set() }
  const employeeOf = findEmployee(company.employees)
  const start = localDate(hallway.clock.now(), 'UTC')
  await found(company, people)
  for (let week = 0; week < weeks; week += 1) {
    for (let day = 0; day < 5; day += 1) {
      const date = addDays(start, week * 7 + day)
      await spendDay(company, { date, inbox, employeeOf })
      await rest(company, date, addDays(date, day === 4 ? 3 : 1))
    }
    if (options.isEnough?.(week + 1) === true) break
  }
  return { ...company, inbox, employeeOf }
}

async function found(company: Company, people: number): Promise<void> {
  const { hallway, random, employees, site } = company
  for (let number = 1; number <= people; number += 1) {
    const managerId = number === 1 ? null : random.pick(employees.slice(0, Math.ceil(people / 10))).id
    employees.push(await hire(hallway, random, { number, hireDate: '2020-01-06', managerId, site }))
  }
  await keepDistances(company)
}

async function spendDay(
  company: Company,
  { date, inbox, employeeOf }: { date: string } & Pick<Simulated, 'inbox' | 'employeeOf'>,
): Promise<void> {
  const { hallway, random } = company
  for (const [place, time] of LOOKS.entries()) {
    await hallway.advanceTo(instant(date, time))
    await readAndAnswer(hallway, random, { inbox, readerOf: employeeOf })
    if (place === 1) await liveOneDay(company)
  }
}

/** Nobody is at work, so nothing may leave: the night needs no sweeps of its own. */
async function rest({ hallway, site }: Company, from: string, until: string): Promise<void> {
  await hallway.advanceTo(instant(from, site.closes))
  hallway.clock.moveTo(instant(until, site.opens))
  await hallway.settle()
}

function instant(date: string, hours: number): Date {
  return new Date(Date.parse(date) + Math.round(hours * 60) * 60_000)
}

/** The list grows while people join. */
function findEmployee(employees: readonly Employee[]): (sent: SentActivity) => Employee | undefined {
  const byChat = new Map<string, Employee>()
  return ({ conversationId }) => {
    for (const employee of employees.slice(byChat.size)) byChat.set(chatOf(employee.id), employee)
    return byChat.get(conversationId)
  }
}

export function countHere(employees: readonly Employee[]): number {
  return employees.filter(isHere).length
}
