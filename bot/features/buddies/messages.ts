import { z } from 'zod/v4'
import { CHECK_IN_TOO_LATE_HOURS, OFFER_TOO_LATE_HOURS } from '../../../shared/attention/too-late.ts'
import type { Context } from '../../context.ts'
import { messageKind, type MessageKind } from '../../feature.ts'
import { renderAsk } from './ask-card.ts'
import { renderCheckIn, renderReplacement } from './check-in-card.ts'
import { endIntroduction } from './end-introduction.ts'
import { renderEnded, renderIntroduction } from './introduction-card.ts'
import { isIntroduced, lockIntroduction, otherHalf, readAsk, setLookingAgain, settleAsk } from './store.ts'

const payload = z.object({ introductionId: z.guid() })

export const messages: MessageKind[] = [
  messageKind({
    kind: 'buddy-ask',
    attention: 'introduction',
    unknownFate: 'send-again',
    tooLateAfterHours: null,
    programme: 'buddy',
    payload,
    render: async (context, buddyId, { introductionId }) => await renderAsk(context, buddyId, introductionId),
    undeliverable: async (context, buddyId, { introductionId }) => {
      const row = await lockIntroduction(context, introductionId)
      const ask = await readAsk(context, introductionId, buddyId)
      // Whoever was asked after this buddy keeps the question.
      if (row?.state !== 'asked' || ask?.state !== 'waiting') return
      await settleAsk(context, introductionId, buddyId, 'no-answer')
      await setLookingAgain(context, [introductionId])
    },
  }),
  messageKind({
    kind: 'introduction',
    attention: 'introduction',
    unknownFate: 'send-again',
    tooLateAfterHours: null,
    programme: 'buddy',
    ledger: 'buddy',
    payload,
    render: async (context, personId, { introductionId }) =>
      await renderIntroduction(context, personId, introductionId),
    undeliverable: async (context, personId, { introductionId }) => {
      await endUndeliverable(context, personId, introductionId)
    },
  }),
  messageKind({
    kind: 'introduction-ended',
    attention: 'introduction',
    unknownFate: 'send-again',
    tooLateAfterHours: null,
    programme: 'buddy',
    payload,
    render: async (context, personId, { introductionId }) => await renderEnded(context, personId, introductionId),
  }),
  messageKind({
    kind: 'check-in',
    attention: 'request',
    unknownFate: 'leave',
    tooLateAfterHours: CHECK_IN_TOO_LATE_HOURS,
    programme: 'buddy',
    payload: payload.extend({ day: z.int() }),
    render: renderCheckIn,
  }),
  messageKind({
    kind: 'buddy-replacement',
    attention: 'request',
    unknownFate: 'leave',
    tooLateAfterHours: OFFER_TOO_LATE_HOURS,
    programme: 'buddy',
    payload,
    render: async (context, personId, { introductionId }) => await renderReplacement(context, personId, introductionId),
  }),
]

/** One half cannot hear of it: the other is told, and the next sweep matches the new hire again. */
async function endUndeliverable(context: Context, personId: string, introductionId: string): Promise<void> {
  const row = await lockIntroduction(context, introductionId)
  if (!isIntroduced(row)) return
  await endIntroduction(context, row, { reason: 'undeliverable', tell: [otherHalf(row, personId)] })
}
