import { z } from 'zod/v4'
import { ledgerCount, ledgerEntry, ledgerInput } from '../../attention/ledger.ts'
import { coffeeSettings, roundDetail, roundSummary } from '../../coffee/desk.ts'
import { buddyProgramme, buddySettings } from '../../introductions/buddy-programme.ts'
import { nothing, type Endpoints } from '../parts.ts'

const roundNumber = z.coerce.number().pipe(z.int().min(0).max(1_000_000))

export const deskContract = {
  getRounds: { input: nothing, output: z.object({ items: z.array(roundSummary), settings: coffeeSettings }) },
  getRound: { input: z.object({ round: roundNumber }), output: roundDetail },
  /** Lets a round go out on its Monday, or at once where that has passed. */
  releaseRound: { input: z.object({ round: roundNumber }), output: roundDetail },
  /** False lets it go with its round, or at once where the round has gone. */
  holdMatch: { input: z.object({ matchId: z.guid(), hold: z.boolean() }), output: roundDetail },
  updateCoffeeSettings: { input: coffeeSettings, output: coffeeSettings },
  /** For programme managers alone; see `buddyProgramme` for what they may see. */
  getBuddyProgramme: { input: nothing, output: buddyProgramme },
  updateBuddyProgramme: { input: buddySettings, output: buddyProgramme },
  /** What became of the messages of programmes, newest first. */
  getLedger: {
    input: ledgerInput,
    output: z.object({ items: z.array(ledgerEntry), nextCursor: z.string().nullable() }),
  },
  /** Of all other messages. */
  countMessages: { input: nothing, output: z.object({ items: z.array(ledgerCount) }) },
} satisfies Endpoints
