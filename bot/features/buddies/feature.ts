import type { Feature, Handlers } from '../../feature.ts'
import { answerBuddyAsk } from './answer-ask.ts'
import { answerCheckIn } from './answer-check-in.ts'
import { askCheckIns } from './ask-check-ins.ts'
import { cardActions } from './card-actions.ts'
import { leaveIntroduction } from './leave-introduction.ts'
import { messages } from './messages.ts'
import { offerReplacements } from './offer-replacement.ts'
import { readBuddyProgramme, updateBuddyProgramme } from './read-programme.ts'
import { readIntroductions } from './read-introductions.ts'
import { sweepBuddies } from './sweep.ts'

export const buddiesFeature: Feature = {
  cardActions,
  messages,
  jobs: [
    { name: 'buddies.sweep', everyMinutes: 60, run: sweepBuddies },
    {
      name: 'buddies.check-ins',
      everyMinutes: 60,
      run: async (context) => {
        await askCheckIns(context)
        await offerReplacements(context)
      },
    },
  ],
}

export const buddiesApi = {
  getIntroductions: async (context) => ({ items: await readIntroductions(context) }),
  answerBuddyAsk: async (context, input) => {
    await answerBuddyAsk(context, input)
    return {}
  },
  answerCheckIn,
  getBuddyProgramme: readBuddyProgramme,
  updateBuddyProgramme,
  endIntroduction: async (context, { introductionId }) => {
    await leaveIntroduction(context, introductionId, 'not-a-fit')
    return {}
  },
} satisfies Partial<Handlers>
