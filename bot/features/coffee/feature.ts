import { requireManager } from '../../context.ts'
import type { Feature, Handlers } from '../../feature.ts'
import { answerCoffee } from './answer-coffee.ts'
import { approveRound } from './approve-round.ts'
import { cardActions } from './card-actions.ts'
import { commands } from './commands.ts'
import { explainCoffee } from './explain-coffee.ts'
import { explainCoffeeRather } from './explain-rather.ts'
import { holdMatch } from './hold-match.ts'
import { joinCoffee } from './join-coffee.ts'
import { leaveCoffee } from './leave-coffee.ts'
import { messages } from './messages.ts'
import { readCoffee } from './read-coffee.ts'
import { readRoundForDesk } from './read-round.ts'
import { readRounds } from './read-rounds.ts'
import { saveSettings } from './settings.ts'
import { skipCoffee } from './skip-coffee.ts'
import { sweepCoffee } from './sweep.ts'

export const coffeeFeature: Feature = {
  cardActions,
  commands,
  messages,
  jobs: [{ name: 'coffee.sweep', everyMinutes: 60, run: sweepCoffee }],
}

export const coffeeApi = {
  getCoffee: readCoffee,
  joinCoffee,
  leaveCoffee,
  skipCoffee,
  answerCoffee,
  explainCoffee,
  explainCoffeeRather,
  getRounds: readRounds,
  getRound: readRoundForDesk,
  releaseRound: approveRound,
  holdMatch,
  updateCoffeeSettings: async (context, settings) => {
    requireManager(context)
    await saveSettings(context, settings)
    return settings
  },
} satisfies Partial<Handlers>
