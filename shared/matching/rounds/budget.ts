/** Pairs that may still be looked at. Never a time: the same round must come out the same on every machine. */
export class Budget {
  spent = 0
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  get isSpent(): boolean {
    return this.spent >= this.#most
  }

  /** What is left, of which a step may be given a share. */
  get left(): number {
    return Math.max(0, this.#most - this.spent)
  }
}
