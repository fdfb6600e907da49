import { messagesFor } from '../../../shared/i18n/messages.ts'
import type { Card } from '../../cards/card.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePerson } from '../../db/people.ts'
import { helloAgainCard, welcomeCard } from './cards.ts'
import { claimWelcome, takeOverWaitingWelcome } from './claim-welcome.ts'

/** The welcome for whom no install event has brought one, and a shorter hello ever after. */
export async function sayHello(context: ActorContext): Promise<Card> {
  const person = await readActivePerson(context, context.actor.personId)
  const messages = messagesFor(person.preferred_language)
  const isFirst =
    (await claimWelcome(context, person.person_id)) || (await takeOverWaitingWelcome(context, person.person_id))
  return isFirst ? welcomeCard(messages, context.links, person) : helloAgainCard(messages, context.links, person)
}
