import type { Budget } from './budget.ts'
import { NOBODY, type Matching } from './matching.ts'

const UNSEEN = 0
const OUTER = 1
const INNER = 2

/**
 * Matches as many as can be matched, and of those whom the numbers leave out, the ones with the least
 * priority: those who waited come first. Sets of people that some matching covers form a matroid, so taking them
 * in order of priority is optimal (Edmonds & Fulkerson 1965). Whoever is matched stays so, save in exchange for
 * somebody of higher priority.
 */
export function coverEverybody(matching: Matching, priority: Int32Array, budget: Budget): void {
  const search = new AugmentingSearch(matching, budget)
  const waiting = matching.free().toSorted((a, b) => (priority[b] as number) - (priority[a] as number) || a - b)
  for (const person of waiting) {
    if (budget.isSpent) return
    if (!matching.isFree(person) || search.cover(person)) continue
    const giver = search.outerOfLeastPriority(priority)
    if ((priority[giver] as number) >= (priority[person] as number)) continue
    matching.part(giver)
    search.cover(person, giver)
  }
}

/**
 * Edmonds' search for an augmenting path (Paths, trees, and flowers, 1965), blossoms contracted in a
 * union-find forest: one search costs about as much as looking at every pair once.
 */
class AugmentingSearch {
  readonly #matching: Matching
  readonly #budget: Budget
  readonly #label: Uint8Array
  /** Over which person the search came to somebody. */
  readonly #via: Int32Array
  readonly #base: Int32Array
  readonly #visit: Int32Array
  #visits = 0
  #queue: number[] = []

  constructor(matching: Matching, budget: Budget) {
    this.#matching = matching
    this.#budget = budget
    this.#label = new Uint8Array(matching.graph.size)
    this.#via = new Int32Array(matching.graph.size)
    this.#base = new Int32Array(matching.graph.size)
    this.#visit = new Int32Array(matching.graph.size)
  }

  /** True where the free person could be matched without anybody becoming free; `without` takes no part. */
  cover(root: number, without = NOBODY): boolean {
    this.#label.fill(UNSEEN)
    this.#via.fill(NOBODY)
    for (let person = 0; person < this.#base.length; person++) this.#base[person] = person
    this.#label[root] = OUTER
    this.#queue = [root]
    const { start, candidate } = this.#matching.graph
    for (let next = 0; next < this.#queue.length; next++) {
      const outer = this.#queue[next] as number
      const until = start[outer + 1] as number
      for (let place = start[outer] as number; place < until; place++) {
        this.#budget.spent++
        const other = candidate[place] as number
        if (other !== without && this.#reach(outer, other)) return true
      }
    }
    return false
  }

  /** Of those whom the last search could have left free in the root's stead. */
  outerOfLeastPriority(priority: Int32Array): number {
    return this.#queue.reduce((least, person) =>
      (priority[person] as number) < (priority[least] as number) ? person : least,
    )
  }

  #reach(outer: number, other: number): boolean {
    if (this.#label[other] === UNSEEN) {
      this.#via[other] = outer
      if (this.#matching.isFree(other)) {
        this.#augment(other)
        return true
      }
      this.#label[other] = INNER
      this.#becomeOuter(this.#matching.mateOf(other))
    } else if (this.#label[other] === OUTER && this.#baseOf(outer) !== this.#baseOf(other)) {
      const base = this.#commonBase(outer, other)
      this.#contract(outer, other, base)
      this.#contract(other, outer, base)
    }
    return false
  }

  #becomeOuter(person: number): void {
    this.#label[person] = OUTER
    this.#queue.push(person)
  }

  #augment(free: number): void {
    let person = free
    while (person !== NOBODY) {
      const outer = this.#via[person] as number
      const next = this.#matching.mateOf(outer)
      this.#matching.part(outer)
      this.#matching.join(person, outer)
      person = next
    }
  }

  #baseOf(person: number): number {
    let root = person
    while (this.#base[root] !== root) root = this.#base[root] as number
    for (let at = person; at !== root;) {
      const next = this.#base[at] as number
      this.#base[at] = root
      at = next
    }
    return root
  }

  /** Where the two branches of the tree meet, climbed in turn; from the root on, the other one alone. */
  #commonBase(a: number, b: number): number {
    this.#visits++
    let climbing = this.#baseOf(a)
    let waiting = this.#baseOf(b)
    while (this.#visit[climbing] !== this.#visits) {
      this.#visit[climbing] = this.#visits
      const above = this.#matching.mateOf(climbing)
      const next = above === NOBODY ? NOBODY : this.#baseOf(this.#via[above] as number)
      if (waiting === NOBODY) climbing = next
      else [climbing, waiting] = [waiting, next]
    }
    return climbing
  }

  #contract(from: number, to: number, base: number): void {
    let outer = from
    let over = to
    while (this.#baseOf(outer) !== base) {
      this.#via[outer] = over
      const inner = this.#matching.mateOf(outer)
      if (this.#label[inner] === INNER) this.#becomeOuter(inner)
      if (this.#base[outer] === outer) this.#base[outer] = base
      if (this.#base[inner] === inner) this.#base[inner] = base
      over = inner
      outer = this.#via[inner] as number
    }
  }
}
