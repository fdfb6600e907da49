import type { Feature, Handlers } from '../../feature.ts'
import { thanksCardActions } from './card-actions.ts'
import { keepThanksPrivate, readGroupThanks } from './group-thanks.ts'
import { messages } from './messages.ts'
import { readSharedGroups } from './shared-groups.ts'
import { thank } from './thank.ts'
import { thankOnMessage } from './thank-on-message.ts'

export const thanksFeature: Feature = { cardActions: thanksCardActions, messages, messageActions: [thankOnMessage] }

export const thanksApi = {
  thank: async (context, input) => {
    await thank(context, input)
    return {}
  },
  keepThanksPrivate: async (context, input) => {
    await keepThanksPrivate(context, input)
    return {}
  },
  getSharedGroups: readSharedGroups,
  getGroupThanks: async (context, { groupId }) => ({ items: await readGroupThanks(context, groupId) }),
} satisfies Partial<Handlers>
