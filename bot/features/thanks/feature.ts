import type { Feature, Handlers } from '../../feature.ts'
import { messages } from './messages.ts'
import { thank } from './thank.ts'

export const thanksFeature: Feature = { messages }

export const thanksApi = {
  thank: async (context, input) => {
    await thank(context, input)
    return {}
  },
} satisfies Partial<Handlers>
