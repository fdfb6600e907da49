import { createRandom } from '../../../bot/features/sample/random.ts'
import { createNames } from './draw-names.ts'
import { createWorkDraw } from './draw-work.ts'
import type { BenchPerson } from './person.ts'

/** A company of any size that is never in memory as a whole: each person is drawn from their number alone. */
export interface People {
  count: number
  at(number: number): BenchPerson
  /** The number of the person with an id; -1 for nobody's. */
  numberOf(id: string): number
}

const SEED = 20_261_123
const LEFT_SHARE = 0.02
const DISABLED_SHARE = 0.01

/** The same people for the same count, in every process and on every machine. */
export function createPeople(count: number): People {
  const drawName = createNames(count)
  const drawWork = createWorkDraw()
  const randomOf = (number: number) => createRandom(SEED ^ Math.imul(number + 1, 0x9e3779b1))
  const namesakes = countNamesakes(count, (number) => drawName(randomOf(number)).latin)
  return {
    count,
    at(number) {
      const random = randomOf(number)
      const { display, latin, isOtherScript, languages } = drawName(random)
      const namesake = namesakes[number] ?? 0
      const userName = latin.replaceAll(' ', '.') + (namesake === 0 ? '' : String(namesake + 1))
      const fate = random.next()
      return {
        id: idOf(number),
        name: display,
        latin,
        isOtherScript,
        userPrincipalName: `${userName}@company.example`,
        ...drawWork(random, languages),
        isGone: fate < LEFT_SHARE ? 'left' : fate < LEFT_SHARE + DISABLED_SHARE ? 'disabled' : null,
      }
    },
    numberOf(id) {
      const number = Math.imul(parseInt(id.slice(0, 8), 16), UNSCRAMBLE) >>> 0
      return number < count ? number : -1
    },
  }
}

/** How many with the same name come before each person: their user names end in a number. */
function countNamesakes(count: number, nameOf: (number: number) => string): Uint16Array {
  const seen = new Map<string, number>()
  const namesakes = new Uint16Array(count)
  for (let number = 0; number < count; number++) {
    const name = nameOf(number)
    const before = seen.get(name) ?? 0
    namesakes[number] = before
    seen.set(name, before + 1)
  }
  return namesakes
}

/** Odd, so that the product with any number is another one; and its inverse modulo 2^32. */
const SCRAMBLE = 0x9e3779b1
const UNSCRAMBLE = invert(SCRAMBLE)

/** Scattered as real ids are: neither the order of the ids nor that of the rows tells anything. */
function idOf(number: number): string {
  const scrambled = (Math.imul(number, SCRAMBLE) >>> 0).toString(16).padStart(8, '0')
  const random = createRandom(number ^ SEED)
  const part = (digits: number) =>
    random
      .between(0, 16 ** digits - 1)
      .toString(16)
      .padStart(digits, '0')
  return `${scrambled}-${part(4)}-4${part(3)}-8${part(3)}-${part(6)}${part(6)}`
}

/** Newton's method doubles the correct bits each time. */
function invert(odd: number): number {
  let inverse = odd
  for (let round = 0; round < 5; round++) inverse = Math.imul(inverse, 2 - Math.imul(odd, inverse))
  return inverse >>> 0
}

/** Somebody who can sign in, far from those whose profiles the benches change. */
export function viewerAmong(people: People): string {
  for (let number = people.count - 1; number >= 0; number--) {
    const person = people.at(number)
    if (person.isGone === null) return person.id
  }
  throw new RangeError('Nobody is here to search')
}
