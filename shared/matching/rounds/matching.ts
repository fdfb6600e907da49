import type { CandidateGraph } from './candidate-graph.ts'

export const NOBODY = -1

/** Who is matched with whom: an involution, with its points kept up to date and a journal to take steps back. */
export class Matching {
  readonly graph: CandidateGraph
  readonly mate: Int32Array
  points = 0
  pairs = 0
  #journal: number[] | null = null

  constructor(graph: CandidateGraph) {
    this.graph = graph
    this.mate = new Int32Array(graph.size).fill(NOBODY)
  }

  mateOf(person: number): number {
    return this.mate[person] as number
  }

  isFree(person: number): boolean {
    return this.mate[person] === NOBODY
  }

  /** Both have to be free. */
  join(a: number, b: number): void {
    this.mate[a] = b
    this.mate[b] = a
    this.points += this.graph.pointsOf(a, b)
    this.pairs++
    this.#journal?.push(a, b)
  }

  part(a: number): void {
    const b = this.mateOf(a)
    if (b === NOBODY) return
    this.mate[a] = NOBODY
    this.mate[b] = NOBODY
    this.points -= this.graph.pointsOf(a, b)
    this.pairs--
    this.#journal?.push(a, b)
  }

  /** Everything from here on can be undone. */
  begin(): void {
    this.#journal = []
  }

  /** Back to the last {@link begin}: joins are parted and parts joined, the latest first. */
  undo(): void {
    const journal = this.#journal ?? []
    this.#journal = null
    for (let at = journal.length - 2; at >= 0; at -= 2) {
      const a = journal[at] as number
      if (this.isFree(a)) this.join(a, journal[at + 1] as number)
      else this.part(a)
    }
  }

  free(): number[] {
    const free: number[] = []
    for (let person = 0; person < this.mate.length; person++) if (this.isFree(person)) free.push(person)
    return free
  }
}
