import type { CadenceDays } from '../../shared/follow-ups/schemas.ts'

/** Cadences as the values of a choice. */
export const CADENCES = ['14', '30', '90', 'none'] as const
export type CadenceChoice = (typeof CADENCES)[number]

export function fromCadence(days: CadenceDays): CadenceChoice {
  return days === null ? 'none' : `${days}`
}

export function toCadence(choice: string): CadenceDays {
  const days = ([14, 30, 90] as const).find((known) => String(known) === choice)
  return days ?? null
}
