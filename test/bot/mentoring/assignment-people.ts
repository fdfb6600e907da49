import type { DeskAssignment, DeskPlan } from '../../../shared/mentoring/assignment.ts'
import type { TestHallway } from '../../kit/hallway.ts'
import type { PersonOptions, TestPerson } from '../../kit/people.ts'

export const GOAL = 'I would like to learn SQL well enough for my own questions.'
export const CLOSES_ON = '2026-12-04'

export function desk(hallway: TestHallway, person: TestPerson) {
  return hallway.as(person, { roles: ['ProgrammeManager'] })
}

export async function addMentor(
  hallway: TestHallway,
  name: string,
  columns: Partial<PersonOptions> = {},
): Promise<TestPerson> {
  return await hallway.addPerson({
    department: 'Data',
    open_to_mentoring: true,
    mentor_capacity: 1,
    mentor_topics: ['SQL'],
    ...columns,
    name,
  })
}

/** A colleague who has joined the open assignment. */
export async function addMentee(
  hallway: TestHallway,
  name: string,
  { wishes = [], goal = GOAL, ...columns }: Partial<PersonOptions> & { wishes?: TestPerson[]; goal?: string } = {},
): Promise<TestPerson> {
  const person = await hallway.addPerson({ department: 'Design', ...columns, name })
  await join(hallway, person, wishes, goal)
  return person
}

export async function join(
  hallway: TestHallway,
  person: TestPerson,
  wishes: readonly TestPerson[] = [],
  goal = GOAL,
): Promise<void> {
  await hallway
    .as(person)
    .call('joinAssignment', { goal, topics: [], rhythm: 'monthly', wishes: wishes.map(({ id }) => id) })
}

export async function atDesk(hallway: TestHallway, manager: TestPerson): Promise<DeskAssignment> {
  const { assignment } = await desk(hallway, manager).call('getAssignment', {})
  if (assignment === null) throw new Error('There is no assignment')
  return assignment
}

export async function release(
  hallway: TestHallway,
  manager: TestPerson,
  { solution = 'heaviest', hold = [] }: { solution?: DeskPlan['solution']; hold?: string[] } = {},
): Promise<DeskAssignment> {
  for (const menteeId of hold) await setHold(hallway, manager, menteeId, true)
  const { id, version } = await atDesk(hallway, manager)
  const { assignment } = await desk(hallway, manager).call('releaseAssignment', {
    assignmentId: id,
    solution,
    version,
  })
  if (assignment === null) throw new Error('There is no assignment')
  return assignment
}

/** Keeps a pair back, or lets it go. */
export async function setHold(hallway: TestHallway, manager: TestPerson, menteeId: string, hold: boolean) {
  const { id: assignmentId } = await atDesk(hallway, manager)
  return await desk(hallway, manager).call('holdAssignmentPair', { assignmentId, menteeId, hold })
}

export function planOf({ plans }: DeskAssignment, solution: DeskPlan['solution'] = 'heaviest'): DeskPlan {
  const plan = plans.find((one) => one.solution === solution)
  if (plan === undefined) throw new Error(`There is no plan ${solution}`)
  return plan
}

/** "Mentee → Mentor", in the order of names. */
export function pairsOf(plan: DeskPlan): string[] {
  return plan.pairs.map(({ mentee, mentor }) => `${mentee.name} → ${mentor.name}`)
}
