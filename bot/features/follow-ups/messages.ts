import { z } from 'zod/v4'
import { NUDGE_TOO_LATE_HOURS, PROMISE_TOO_LATE_HOURS } from '../../../shared/attention/too-late.ts'
import { messageKind, type MessageKind } from '../../feature.ts'
import { renderPromise } from './promise-card.ts'
import { renderNudge } from './render-nudge.ts'

export const messages: MessageKind[] = [
  messageKind({
    kind: 'nudge',
    attention: 'nudge',
    unknownFate: 'leave',
    tooLateAfterHours: NUDGE_TOO_LATE_HOURS,
    programme: 'follow-ups',
    payload: z.object({ date: z.iso.date(), personIds: z.array(z.guid()), slowed: z.array(z.guid()) }),
    render: renderNudge,
  }),
  messageKind({
    kind: 'promise',
    attention: 'promise',
    unknownFate: 'leave',
    tooLateAfterHours: PROMISE_TOO_LATE_HOURS,
    programme: 'follow-ups',
    payload: z.object({ personId: z.guid(), promiseOn: z.iso.date(), day: z.iso.date().optional() }),
    render: renderPromise,
  }),
]
