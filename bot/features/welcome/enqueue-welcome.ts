import { z } from 'zod/v4'
import type { FirstContact } from '../../conversation.ts'
import { readActivePerson } from '../../db/people.ts'
import { enqueueMessage } from '../../db/outbox.ts'
import { messageKind } from '../../feature.ts'
import { messagesFor } from '../../../shared/i18n/messages.ts'
import { welcomeCard } from './cards.ts'
import { claimWelcome, welcomeKey } from './claim-welcome.ts'

const KIND = 'welcome'

/** The welcome goes through the outbox: it arrives even if this process ends right after the install. */
export const enqueueWelcome: FirstContact = async (context, personId) => {
  if (!(await claimWelcome(context, personId))) return
  await enqueueMessage(context.tx, {
    tenantId: context.tenantId,
    key: welcomeKey(personId),
    kind: KIND,
    recipientId: personId,
    payload: {},
    attention: 'answer',
    dueAt: context.now,
    now: context.now,
  })
}

export const welcomeMessage = messageKind({
  kind: KIND,
  attention: 'answer',
  unknownFate: 'leave',
  tooLateAfterHours: null,
  programme: 'everything',
  payload: z.object({}),
  async render(context, recipientId) {
    const person = await readActivePerson(context, recipientId)
    return welcomeCard(messagesFor(person.preferred_language), context.links, person)
  },
})
