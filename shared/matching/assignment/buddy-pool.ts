import { isEverydayLanguage } from '../../people/shared-ground.ts'
import { availability, dayOf, isEnoughTime, midweek, type Availability, type BuddyCandidate } from '../buddies.ts'
import { MOST_PER_KIND, loadPoints, type BuddyWeights } from '../buddy-weights.ts'
import type { NewHire } from './buddy-assignment.ts'
import { createCodes } from './codes.ts'
import { HoursClasses } from './hours-classes.ts'
import { createShortlist, type Shortlist } from './strongest-candidates.ts'
import { TermIndex, TermPoints } from './term-index.ts'
import { createCalendar } from './today.ts'

/** Points of somebody who may not be this new hire's buddy; no sum of weights comes near. */
const BARRED = -0x40000000
/** Added for colleagues of the same office, who may meet whatever their hours. */
const HERE = 0x20000000
/** Half of it: sums of weights are far smaller on either side. */
const HALF_HERE = HERE / 2

type Field = 'skills' | 'wantsToLearn' | 'interests' | 'languages' | 'office' | 'month'

/**
 * Everybody who has opted in, by number, with what is needed to weigh them all for one new hire in a few
 * passes over plain numbers: five hundred new hires and a hundred thousand colleagues are fifty million
 * pairs. Says the same as `mayBeBuddy` and `weigh` say of each pair.
 */
export class BuddyPool {
  readonly candidates: readonly BuddyCandidate[]
  readonly availability: readonly Availability[]
  readonly weights: BuddyWeights
  #points: Int32Array
  /** What everybody begins with: the load taken off, or BARRED for whoever has no place. */
  #base: Int32Array
  #list: Shortlist
  #department: Int32Array
  #hours: Int32Array
  #numberOf = new Map<string, number>()
  #departments = createCodes()
  #classes: HoursClasses
  #index: Record<Field, TermIndex>
  #termPoints: TermPoints

  constructor(
    candidates: readonly BuddyCandidate[],
    { newHires, weights, now }: { newHires: readonly NewHire[]; weights: BuddyWeights; now: Date },
  ) {
    const day = createCalendar(now, dayOf)
    this.candidates = candidates
    this.weights = weights
    this.availability = candidates.map((one) => availability(one, day(one.workingHours.timeZone)))
    this.#points = new Int32Array(candidates.length)
    this.#base = new Int32Array(candidates.length)
    this.#list = createShortlist(candidates.length)
    this.#classes = new HoursClasses(midweek(now))
    this.#department = new Int32Array(candidates.length)
    this.#hours = new Int32Array(candidates.length)
    this.#index = createIndex(newHires)
    this.#termPoints = new TermPoints(candidates.length)
    for (const [number, candidate] of candidates.entries()) this.#add(number, candidate)
  }

  /** All who may be this new hire's buddy, in ascending order; the list lives until the next one is made. */
  listFor(newHire: NewHire): Shortlist {
    this.#addUp(newHire)
    const list = this.#list
    const points = this.#points
    const mayMeet = this.#whoCanMeet(newHire)
    const department = this.#departments.of(newHire.department)
    let count = 0
    // Written always and kept only where it counts: whoever is near is no pattern that a processor could foresee.
    for (let number = 0; number < points.length; number++) {
      const sum = points[number] as number
      const isHere = sum > HALF_HERE ? 1 : 0
      const isAllowed = this.#department[number] === department || sum < -HALF_HERE ? 0 : 1
      list.supply[count] = number
      list.points[count] = sum - isHere * HERE
      count += (isHere | (mayMeet[this.#hours[number] as number] as number)) & isAllowed
    }
    list.count = count
    return list
  }

  /** How far the rules that everybody can check let a new hire come, whatever else holds. */
  reach(newHire: NewHire): 'nobody' | 'own-department' | 'other-hours' | 'somebody' {
    const mayMeet = this.#whoCanMeet(newHire)
    const { office } = newHire.facts
    const others = [...this.candidates.entries()].filter(([, { id }]) => id !== newHire.id)
    if (others.length === 0) return 'nobody'
    const elsewhere = others.filter(([, { department }]) => department !== newHire.department)
    if (elsewhere.length === 0) return 'own-department'
    const canMeet = elsewhere.some(
      ([number, { facts }]) =>
        (office !== null && facts.office === office) || mayMeet[this.#hours[number] as number] === 1,
    )
    return canMeet ? 'somebody' : 'other-hours'
  }

  #add(number: number, { id, department, workingHours, facts, taken }: BuddyCandidate): void {
    this.#numberOf.set(id, number)
    this.#department[number] = this.#departments.of(department)
    this.#hours[number] = this.#classes.add(workingHours)
    if (this.availability[number] !== 'open') {
      this.#base[number] = BARRED
      return
    }
    this.#base[number] = -loadPoints(this.weights, taken)
    this.#index.skills.add(number, facts.skills)
    this.#index.wantsToLearn.add(number, facts.wantsToLearn)
    this.#index.interests.add(number, facts.interests)
    this.#index.languages.add(number, facts.languages)
    this.#index.office.add(number, officeOf(facts))
    this.#index.month.add(number, monthOf(facts))
  }

  /** The sum of what each shares with the new hire; BARRED where the two may not be paired. */
  #addUp({ id, managementChain, excluded, facts }: NewHire): void {
    const points = this.#points
    const { weights } = this
    const add = (field: Field, terms: readonly string[], each: number) =>
      this.#termPoints.add(points, this.#index[field], terms, each, MOST_PER_KIND)
    points.set(this.#base)
    add('skills', facts.wantsToLearn, weights.teaches)
    add('wantsToLearn', facts.skills, weights.learns)
    add('interests', facts.interests, weights.interest)
    add('skills', facts.skills, weights.skill)
    add(
      'languages',
      facts.languages.filter((language) => !isEverydayLanguage(language)),
      weights.language,
    )
    add('month', monthOf(facts), weights['joined-together'])
    add('office', officeOf(facts), weights.office + HERE)
    for (const barred of [[id], managementChain, excluded]) {
      for (const other of barred) {
        const number = this.#numberOf.get(other)
        if (number !== undefined) points[number] = BARRED
      }
    }
  }

  #whoCanMeet(newHire: NewHire): Uint8Array {
    const shared = this.#classes.sharedWith(newHire.workingHours)
    const mayMeet = new Uint8Array(shared.length)
    for (const [hours, minutes] of shared.entries()) mayMeet[hours] = isEnoughTime(minutes, newHire) ? 1 : 0
    return mayMeet
  }
}

type OwnFacts = BuddyCandidate['facts']

function officeOf({ office }: OwnFacts): string[] {
  return office === null ? [] : [office]
}

function monthOf({ hireDate }: OwnFacts): string[] {
  return hireDate === null ? [] : [hireDate.slice(0, 7)]
}

function createIndex(newHires: readonly NewHire[]): Record<Field, TermIndex> {
  const facts = newHires.map((newHire) => newHire.facts)
  const create = (terms: (facts: OwnFacts) => readonly string[]) => new TermIndex(facts.flatMap(terms), lowerCase)
  return {
    skills: create(({ skills, wantsToLearn }) => [...skills, ...wantsToLearn]),
    wantsToLearn: create(({ skills }) => skills),
    interests: create(({ interests }) => interests),
    languages: create(({ languages }) => languages),
    office: new TermIndex(facts.flatMap(officeOf), asWritten),
    month: new TermIndex(facts.flatMap(monthOf), asWritten),
  }
}

function lowerCase(term: string): string {
  return term.toLowerCase()
}

function asWritten(term: string): string {
  return term
}
