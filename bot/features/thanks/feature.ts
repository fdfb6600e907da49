import type { Feature, Handlers } from '../../feature.ts'
import { messages } from './messages.ts'
import { thank } from './thank.ts'
import { thankOnMessage } from './thank-on-message.ts'

export const thanksFeature: Feature = { messages, messageActions: [thankOnMessage] }

export const thanksApi = {
  thank: async (context, input) => {
    await thank(context, input)
    return {}
  },
} satisfies Partial<Handlers>
