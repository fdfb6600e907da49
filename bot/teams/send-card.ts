import { CardFactory, MessageFactory, TurnContext, type Activity, type ConversationReference } from 'botbuilder'
import type { Card } from '../cards/card.ts'
import type { BotSettings } from '../config.ts'
import type { OutgoingCard, SendResult, StoredReference } from '../delivery/transport.ts'
import type { HallwayAdapter } from './adapter.ts'
import { classifyFailure } from './classify-failure.ts'
import { isAllowedServiceUrl } from './service-urls.ts'

const TEAMS = 'msteams'

/** A message that shows a card; what a notification says is the card's summary. */
export function cardMessage(card: Card): Partial<Activity> {
  return { ...MessageFactory.attachment(CardFactory.adaptiveCard(card)), summary: card.fallbackText }
}

/** Sends a card into a person's one-to-one chat, which is created where there is none yet. */
export function createCardSender(adapter: HallwayAdapter, settings: BotSettings) {
  return async (outgoing: OutgoingCard, furtherRequest?: () => Promise<void>): Promise<SendResult> => {
    const serviceUrl = outgoing.reference === null ? outgoing.serviceUrl : outgoing.reference['serviceUrl']
    if (!isAllowedServiceUrl(String(serviceUrl), settings)) {
      return { outcome: 'rejected', detail: 'service URL outside the allowed ones' }
    }
    let reference: StoredReference | null = outgoing.reference
    try {
      if (reference === null) {
        reference = await createChat(adapter, settings, outgoing)
        await furtherRequest?.()
      }
      return await continueChat(adapter, settings, reference, outgoing.card)
    } catch (error) {
      const failure = classifyFailure(error)
      // Without a chat the message cannot have arrived, whatever became of the chat.
      return reference === null && failure.outcome === 'unknown' ? { ...failure, outcome: 'unreachable' } : failure
    }
  }
}

async function continueChat(
  adapter: HallwayAdapter,
  settings: BotSettings,
  reference: StoredReference,
  card: Card,
): Promise<SendResult> {
  let activityId = ''
  await adapter.continueConversationAsync(settings.appId, reference as Partial<ConversationReference>, async (turn) => {
    // The made-up activity that continues a chat has an id, to which the message would become a reply.
    Reflect.deleteProperty(turn.activity, 'id')
    activityId = (await turn.sendActivity(cardMessage(card)))?.id ?? ''
  })
  return { outcome: 'sent', activityId, reference }
}

/** Creating a one-to-one chat twice gives the same chat, so a lost answer here loses nothing. */
async function createChat(
  adapter: HallwayAdapter,
  settings: BotSettings,
  { tenantId, personId, serviceUrl }: OutgoingCard,
): Promise<StoredReference> {
  let reference: Partial<ConversationReference> = {}
  await adapter.createConversationAsync(
    settings.appId,
    TEAMS,
    serviceUrl,
    settings.tokenIssuer ?? 'https://api.botframework.com',
    {
      isGroup: false,
      bot: { id: `28:${settings.appId}`, name: 'Hallway' },
      members: [{ id: personId, name: '' }],
      tenantId,
      channelData: { tenant: { id: tenantId } },
    },
    async (turn) => {
      reference = await Promise.resolve(TurnContext.getConversationReference(turn.activity))
    },
  )
  return {
    channelId: TEAMS,
    serviceUrl,
    bot: { id: `28:${settings.appId}`, name: 'Hallway' },
    user: { id: personId, aadObjectId: personId },
    conversation: { ...reference.conversation, conversationType: 'personal', tenantId },
  }
}
