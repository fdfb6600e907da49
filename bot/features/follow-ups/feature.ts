import type { Feature, Handlers } from '../../feature.ts'
import { answerFollowUp } from './answer-follow-up.ts'
import { cardActions } from './card-actions.ts'
import { messages } from './messages.ts'
import { readNetwork } from './read-network.ts'
import { sweepNudges } from './sweep-nudges.ts'
import { sweepPromises } from './sweep-promises.ts'
import { undoFollowUp } from './undo-follow-up.ts'

export const followUpsFeature: Feature = {
  cardActions,
  messages,
  jobs: [
    {
      name: 'follow-ups.sweep',
      everyMinutes: 60,
      run: async (context) => {
        await sweepNudges(context)
        await sweepPromises(context)
      },
    },
  ],
}

export const followUpsApi = {
  getNetwork: readNetwork,
  answerFollowUp,
  undoFollowUp: async (context, input) => {
    await undoFollowUp(context, input)
    return {}
  },
} satisfies Partial<Handlers>
