import { z } from 'zod/v4'
import { pauseEnd, personId, personSummary } from '../people/schemas.ts'

/** Weeks from one match to the next. */
export const coffeeFrequency = z.literal([1, 2, 4, 8])
export type CoffeeFrequency = z.infer<typeof coffeeFrequency>

/** People in a match, as far as it works out. */
export const coffeeSize = z.literal([2, 3, 4])
export type CoffeeSize = z.infer<typeof coffeeSize>

export const coffeeTerms = z.object({ frequencyWeeks: coffeeFrequency, size: coffeeSize })
export type CoffeeTerms = z.infer<typeof coffeeTerms>

/**
 * ready: matched, goes out with its round; held: stays behind until a programme manager lets it go;
 * introduced: everybody in it hears of it; met, not-met: how it closed; ended: over before its time;
 * replaced: over, and everybody left of it is matched anew.
 */
export const coffeeMatchState = z.enum(['ready', 'held', 'introduced', 'met', 'not-met', 'ended', 'replaced'])
export type CoffeeMatchState = z.infer<typeof coffeeMatchState>

/** When people are asked whether they met. */
export const coffeeMoment = z.enum(['middle', 'end'])
export type CoffeeMoment = z.infer<typeof coffeeMoment>

export const coffeeAnswer = z.enum(['met', 'not-yet', 'not-a-fit'])
export type CoffeeAnswer = z.infer<typeof coffeeAnswer>

/** A match as one of its people sees it. */
export const coffeeMatch = z.object({
  matchId: z.guid(),
  round: z.int(),
  /** The Monday on which its round goes out. */
  goesOutOn: z.iso.date(),
  /** The last day of its time. */
  closesOn: z.iso.date(),
  state: z.enum(['introduced', 'met']),
  others: z.array(personSummary),
  organiserId: personId,
  viewerIsOrganiser: z.boolean(),
  /** One or two sentences made of what both can see of each other. */
  reason: z.string(),
  starters: z.array(z.string()),
  /** With three or more a group chat with a first message. */
  chatUrl: z.url(),
  /** The viewer's own last word; `met` as soon as anybody of the match says so. */
  answer: z.enum(['met', 'not-yet']).nullable(),
  /** "Did you meet?" waits for the viewer's answer. */
  question: coffeeMoment.nullable(),
})
export type CoffeeMatch = z.infer<typeof coffeeMatch>

/** Everything about coffee rounds that concerns one person. */
export const coffee = z.object({
  membership: coffeeTerms.nullable(),
  /** The next round that they take part in; null for who is no member. */
  nextRound: z.object({ round: z.int(), goesOutOn: z.iso.date() }).nullable(),
  /** They have asked to sit out the one before `nextRound`. */
  isSkipping: z.boolean(),
  /** A pause of the rounds or of everything: no round before it ends. */
  pausedUntil: pauseEnd.nullable(),
  current: coffeeMatch.nullable(),
  /** They sit out the round that is running. */
  sitsOut: z.object({ round: z.int(), goesOutOn: z.iso.date(), why: z.string(), next: z.string() }).nullable(),
})
export type Coffee = z.infer<typeof coffee>

/** "Why this match?" or "Why was I not matched?", in sentences; the first one is the answer. */
export const coffeeExplanation = z.object({
  round: z.int().nullable(),
  goesOutOn: z.iso.date().nullable(),
  isMatched: z.boolean(),
  sentences: z.array(z.string()),
})
export type CoffeeExplanation = z.infer<typeof coffeeExplanation>

/** A colleague whom somebody might rather have met. */
export const coffeeRather = z.object({ personId })
export const coffeeRatherExplanation = z.object({ sentences: z.array(z.string()) })
export type CoffeeRatherExplanation = z.infer<typeof coffeeRatherExplanation>
