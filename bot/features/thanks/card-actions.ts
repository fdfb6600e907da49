import { z } from 'zod/v4'
import { AppError } from '../../../shared/errors/app-error.ts'
import { cardAction, type CardAction } from '../../feature.ts'
import { keepThanksPrivate } from './group-thanks.ts'
import { KEEP_PRIVATE_VERB, renderThanks } from './messages.ts'

export const thanksCardActions: CardAction[] = [
  cardAction({
    verb: KEEP_PRIVATE_VERB,
    data: z.object({ thanksId: z.guid() }),
    async run(context, data) {
      await keepThanksPrivate(context, data)
      const card = await renderThanks(context, context.actor.personId, data)
      if (card === null) throw new AppError('not-found', { detail: 'Whoever thanked has left' })
      return card
    },
  }),
]
