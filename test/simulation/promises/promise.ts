import type { Ledger } from '../ledger.ts'
import type { Simulated } from '../simulate.ts'

export interface Kept {
  promise: string
  /** How many times it could have been broken. */
  counted: number
  /** One line for each time it was. */
  broken: string[]
}

export interface Evidence {
  simulated: Simulated
  ledger: Ledger
}
