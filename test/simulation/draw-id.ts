import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import { createRandom, type Random } from '../../bot/features/sample/random.ts'

export function drawId(random: Random): crypto.UUID {
  const digits = Array.from({ length: 32 }, () => random.between(0, 15).toString(16)).join('')
  return digits.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, '$1-$2-4$3-8$4-$5') as crypto.UUID
}

/**
 * From here on this process draws its ids from the seed: whoever is read in the order of an id is read in
 * the same order in every run, and what one run has found can be looked at again in the next.
 */
export function drawAllIdsFrom(seed: number): void {
  const random = createRandom(seed)
  crypto.randomUUID = () => drawId(random)
  syncBuiltinESMExports()
}
