import type { Feature, Handlers } from '../../feature.ts'
import { answerIntroduction } from './answer-introduction.ts'
import { cardActions } from './card-actions.ts'
import { draftIntroduction } from './draft-introduction.ts'
import { introduceOnMessage } from './introduce-on-message.ts'
import { askIntroduction, introducePeople } from './introduce-people.ts'
import { lapseUnanswered } from './lapse.ts'
import { messages } from './messages.ts'
import { readOpenIntroductions } from './read-open.ts'
import { withdrawIntroduction } from './withdraw-introduction.ts'

/** Colleagues introduce two others, or ask to be introduced themselves; who is asked has to say yes first. */
export const personalIntroductionsFeature: Feature = {
  cardActions,
  messages,
  messageActions: [introduceOnMessage],
  jobs: [{ name: 'personal-introductions.sweep', everyMinutes: 60, run: lapseUnanswered }],
}

export const personalIntroductionsApi = {
  draftIntroduction,
  introducePeople: async (context, input) => {
    await introducePeople(context, input)
    return {}
  },
  askIntroduction: async (context, input) => {
    await askIntroduction(context, input)
    return {}
  },
  answerIntroduction,
  getOpenIntroductions: async (context) => ({ items: await readOpenIntroductions(context) }),
  withdrawIntroduction: async (context, input) => {
    await withdrawIntroduction(context, input)
    return {}
  },
} satisfies Partial<Handlers>
