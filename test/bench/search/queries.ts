import { createRandom } from '../../../bot/features/sample/random.ts'
import { createNameBook } from './name-book.ts'
import { nameQueryMakers } from './name-queries.ts'
import type { People } from './people.ts'
import type { BenchPerson } from './person.ts'
import { queryClasses, type QueryClass, type TypedQuery } from './query.ts'
import { askAbbreviation, askSkillAndPlace, askTitle } from './work-queries.ts'

const SEED = 330
export const QUERIES_PER_CLASS = 36

/** The same queries for the same people: each is made for somebody who can be found, and so has an answer. */
export function createQueries(people: People): TypedQuery[] {
  const book = createNameBook(people)
  const random = createRandom(SEED)
  const askers: Record<QueryClass, (person: BenchPerson) => Omit<TypedQuery, 'class'> | null> = {
    ...mapValues(nameQueryMakers, (make) => (person: BenchPerson) => make(random, person, book)),
    'skill + place': (person) => askSkillAndPlace(random, person),
    title: (person) => askTitle(random, person),
    abbreviation: (person) => askAbbreviation(random, person),
  }
  return queryClasses.flatMap((name) => {
    const made = new Map<string, TypedQuery>()
    while (made.size < QUERIES_PER_CLASS) {
      const person = people.at(random.between(0, people.count - 1))
      const query = person.isGone === null ? askers[name](person) : null
      if (query !== null) made.set(query.text, { class: name, ...query })
    }
    return [...made.values()]
  })
}

function mapValues<Key extends string, From, To>(record: Record<Key, From>, map: (value: From) => To): Record<Key, To> {
  return Object.fromEntries(Object.entries<From>(record).map(([key, value]) => [key, map(value)])) as Record<Key, To>
}
