import type { CoffeeMatch } from '../../../shared/coffee/schemas.ts'

export const coffeeKey = (matchId: string): string => `coffee/${matchId}`

/** Nobody has met yet, and the viewer has not said anything since they were last asked. */
export function isWaitingForAnswer({ state, answer, question }: CoffeeMatch): boolean {
  return state === 'introduced' && (answer === null || question !== null)
}
