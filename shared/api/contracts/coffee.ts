import { z } from 'zod/v4'
import {
  coffee,
  coffeeAnswer,
  coffeeExplanation,
  coffeeRather,
  coffeeRatherExplanation,
  coffeeTerms,
} from '../../coffee/schemas.ts'
import { nothing, type Endpoints } from '../parts.ts'

export const coffeeContract = {
  getCoffee: { input: nothing, output: coffee },
  /** Joins, or changes the terms of who has joined. */
  joinCoffee: { input: coffeeTerms, output: coffee },
  leaveCoffee: { input: nothing, output: coffee },
  /** False takes part again. */
  skipCoffee: { input: z.object({ skip: z.boolean().default(true) }), output: coffee },
  answerCoffee: { input: z.object({ matchId: z.guid(), answer: coffeeAnswer }), output: coffee },
  /** About the latest round that concerns the person. */
  explainCoffee: { input: nothing, output: coffeeExplanation },
  explainCoffeeRather: { input: coffeeRather, output: coffeeRatherExplanation },
} satisfies Endpoints
