import type { CoffeeFrequency } from '../../../shared/coffee/schemas.ts'

/** What somebody wants who types `coffee` and something behind it. */
export type CoffeeWish =
  { kind: 'show' | 'skip' | 'leave' | 'why' | 'unclear' } | { kind: 'join'; frequencyWeeks: CoffeeFrequency | null }

const wishes: { pattern: RegExp; wish: CoffeeWish }[] = [
  { pattern: /^$/, wish: { kind: 'show' } },
  { pattern: /^(skip|not this (time|round))\b/, wish: { kind: 'skip' } },
  { pattern: /^(leave|stop|off|out|no)\b/, wish: { kind: 'leave' } },
  { pattern: /^why\b/, wish: { kind: 'why' } },
  { pattern: /^(every (other|2|two) weeks?|2 weeks|two weeks)\b/, wish: { kind: 'join', frequencyWeeks: 2 } },
  {
    pattern: /^(every (4|four) weeks|4 weeks|(every |once a )?month(ly)?)\b/,
    wish: { kind: 'join', frequencyWeeks: 4 },
  },
  { pattern: /^(every (8|eight) weeks|8 weeks|every (2|two) months)\b/, wish: { kind: 'join', frequencyWeeks: 8 } },
  { pattern: /^((every|once a|a|1) )?week(ly)?\b/, wish: { kind: 'join', frequencyWeeks: 1 } },
  { pattern: /^(join|start|on|in|yes|please|me)\b/, wish: { kind: 'join', frequencyWeeks: null } },
]

/** @param said what follows the word `coffee`. */
export function readCoffeeWish(said: string): CoffeeWish {
  const words = said
    .toLowerCase()
    .replace(/[!.?,]+/g, '')
    .trim()
  return wishes.find(({ pattern }) => pattern.test(words))?.wish ?? { kind: 'unclear' }
}
