import type { Random } from '../../bot/features/sample/random.ts'
import { coffeeFrequency, coffeeSize } from '../../shared/coffee/schemas.ts'
import type { WorkingHours } from '../../shared/people/schemas.ts'
import type { TestHallway } from '../kit/hallway.ts'
import { drawId } from './draw-id.ts'
import type { Employee } from './employee.ts'
import type { Site } from './sites.ts'

const GIVEN = ['Amara', 'Kenji', 'Beatriz', 'Priya', 'Lukas', 'Zofia', 'Thabo', 'Ines', 'Noah', 'Mei']
const FAMILY = ['Okafor', 'Watanabe', 'Moura', 'Nair', 'Weber', 'Nowak', 'Dlamini', 'Silva', 'Berg', 'Chen']
const DEPARTMENTS = ['Finance', 'Design', 'Sales', 'People', 'Engineering', 'Legal', 'Support', 'Research']
const INTERESTS = ['Chess', 'Running', 'Cooking', 'Cinema', 'Climbing', 'Jazz', 'Gardening', 'Sailing']
const SKILLS = ['SQL', 'Negotiation', 'Figma', 'Python', 'Public speaking', 'Contract law', 'Budgeting']
const SHIFTS = [
  { days: [1, 2, 3, 4, 5], startMinute: 540, endMinute: 1020 },
  { days: [1, 2, 3, 4, 5], startMinute: 480, endMinute: 960 },
  { days: [1, 2, 3, 4, 5], startMinute: 600, endMinute: 1110 },
  { days: [1, 2, 3], startMinute: 540, endMinute: 1020 },
  { days: [2, 3, 4, 5], startMinute: 780, endMinute: 1200 },
]
/** The usual budget most often; one in twenty wants no messages at all. */
const BUDGETS = [0, 1, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 5, 5, 8, 20]

/** Somebody joins the company and, most often, installs Hallway. */
export async function hire(
  hallway: TestHallway,
  random: Random,
  { number, hireDate, managerId, site }: { number: number; hireDate: string; managerId: string | null; site: Site },
): Promise<Employee> {
  const { office, timeZone } = random.pick(site.offices)
  const shift = random.pick(random.chance(0.7) ? SHIFTS.slice(0, 1) : SHIFTS)
  const hours: WorkingHours = { ...shift, timeZone }
  const budget = random.pick(BUDGETS)
  const isMentor = random.chance(0.15)
  const person = await hallway.addPerson(
    {
      person_id: drawId(random),
      name: `${random.pick(GIVEN)} ${random.pick(FAMILY)} ${String(number)}`,
      department: random.pick(DEPARTMENTS),
      office,
      time_zone: timeZone,
      working_days: hours.days,
      start_minute: hours.startMinute,
      end_minute: hours.endMinute,
      hire_date: hireDate,
      manager_id: managerId,
      weekly_budget: budget,
      interests: random.sample(INTERESTS, random.between(0, 3)),
      skills: random.sample(SKILLS, random.between(0, 2)),
      wants_to_learn: random.sample(SKILLS, random.between(0, 2)),
      languages: ['English'],
      open_to_buddy: random.chance(0.4),
      open_to_mentoring: isMentor,
      mentor_topics: isMentor ? random.sample(SKILLS, 2) : [],
      nudge_weekday: random.between(1, 5),
    },
    random.chance(0.9),
  )
  const own = { hours, budget, diligence: random.next(), hasBlocked: false, pauses: [], leftAfter: null }
  const employee: Employee = { ...person, ...own, takesCoffee: false }
  if (random.chance(0.55)) await joinCoffee(hallway, random, employee)
  return employee
}

export async function joinCoffee(hallway: TestHallway, random: Random, employee: Employee): Promise<void> {
  const frequencyWeeks = random.chance(0.6) ? 1 : random.pick([...coffeeFrequency.values])
  const size = random.chance(0.7) ? 2 : random.pick([...coffeeSize.values])
  await hallway.as(employee).call('joinCoffee', { frequencyWeeks, size })
  Object.assign(employee, { takesCoffee: true })
}
