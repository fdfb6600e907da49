import { z } from 'zod/v4'
import { messageKind, type MessageKind } from '../../feature.ts'
import { renderNudge } from './nudge-card.ts'
import { renderPromise } from './promise-card.ts'

export const messages: MessageKind[] = [
  messageKind({
    kind: 'nudge',
    attention: 'nudge',
    unknownFate: 'leave',
    payload: z.object({ date: z.iso.date(), personIds: z.array(z.guid()), slowed: z.array(z.guid()) }),
    render: renderNudge,
  }),
  messageKind({
    kind: 'promise',
    attention: 'promise',
    unknownFate: 'leave',
    payload: z.object({ personId: z.guid(), promiseOn: z.iso.date() }),
    render: renderPromise,
  }),
]
