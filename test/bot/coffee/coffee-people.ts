import type { Coffee, CoffeeTerms } from '../../../shared/coffee/schemas.ts'
import type { TestHallway } from '../../kit/hallway.ts'
import type { PersonOptions, TestPerson } from '../../kit/people.ts'

/** A Thursday: the round of Monday 30 November is put together on the next day. */
export const THURSDAY = new Date('2026-11-26T10:00:00Z')
/** Everybody has been introduced. */
export const MONDAY = new Date('2026-11-30T10:05:00Z')

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

const EVERY_WEEK: CoffeeTerms = { frequencyWeeks: 1, size: 2 }

/** Colleagues who take part, each in a department of their own. */
export async function addMembers(
  hallway: TestHallway,
  names: readonly string[],
  { terms = EVERY_WEEK, ...columns }: Partial<PersonOptions> & { terms?: CoffeeTerms } = {},
): Promise<TestPerson[]> {
  const people: TestPerson[] = []
  for (const name of names) {
    const person = await hallway.addPerson({ department: `Team of ${name}`, weekly_budget: 20, ...columns, name })
    await hallway.as(person).call('joinCoffee', terms)
    people.push(person)
  }
  return people
}

/**
 * Through one moment of each working day, and through everything in the last hour: a round needs no more to open on
 * its Friday and to go out on its Monday.
 */
export async function passTo(hallway: TestHallway, until: Date): Promise<void> {
  const lastHour = until.getTime() - HOUR_MS
  for (;;) {
    const now = hallway.clock.now().getTime()
    const noon = (Math.floor(now / DAY_MS + 0.5) + 0.5) * DAY_MS
    if (noon >= lastHour) break
    await hallway.jumpTo(new Date(noon).toISOString())
  }
  await hallway.jumpTo(new Date(lastHour).toISOString())
  await hallway.advanceTo(until)
}

export async function coffeeOf(hallway: TestHallway, person: TestPerson): Promise<Coffee> {
  return await hallway.as(person).call('getCoffee', {})
}

/** Ids of the others in somebody's match. */
export async function othersOf(hallway: TestHallway, person: TestPerson): Promise<string[]> {
  const { current } = await coffeeOf(hallway, person)
  return (current?.others ?? []).map(({ id }) => id).toSorted()
}

export function desk(hallway: TestHallway, person: TestPerson) {
  return hallway.as(person, { roles: ['ProgrammeManager'] })
}
