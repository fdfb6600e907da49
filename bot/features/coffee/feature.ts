import { AppError } from '../../../shared/errors/app-error.ts'
import type { Handlers } from '../../feature.ts'

const notYet = async (): Promise<never> => {
  await Promise.resolve()
  throw new AppError('unavailable', { detail: 'Coffee rounds are not running yet' })
}

export const coffeeApi = {
  getCoffee: notYet,
  joinCoffee: notYet,
  leaveCoffee: notYet,
  skipCoffee: notYet,
  answerCoffee: notYet,
  explainCoffee: notYet,
  getRounds: notYet,
  getRound: notYet,
  releaseRound: notYet,
  holdMatch: notYet,
  updateCoffeeSettings: notYet,
} satisfies Partial<Handlers>
