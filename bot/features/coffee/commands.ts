import { messagesFor, type Messages } from '../../../shared/i18n/messages.ts'
import type { Card } from '../../cards/card.ts'
import { settledCard } from '../../cards/elements.ts'
import type { ActorContext } from '../../context.ts'
import type { Command } from '../../conversation.ts'
import { readActivePerson } from '../../db/people.ts'
import { explainCoffee } from './explain-coffee.ts'
import { explanationCard } from './explanation-card.ts'
import { joinCoffee } from './join-coffee.ts'
import { leaveCoffee } from './leave-coffee.ts'
import { readCoffee } from './read-coffee.ts'
import { readCoffeeWish, type CoffeeWish } from './read-wish.ts'
import { skipCoffee } from './skip-coffee.ts'
import { termsCard, USUAL_TERMS } from './terms-card.ts'

/** `coffee`, alone or with "skip", "leave", "why", "every 2 weeks". */
export const commands: Command[] = [
  { word: 'coffee', run: async (context, rest) => await runWish(context, readCoffeeWish(rest)) },
]

async function runWish(context: ActorContext, wish: CoffeeWish): Promise<Card> {
  const messages = await readMessages(context)
  switch (wish.kind) {
    case 'show':
      return termsCard(messages, await readCoffee(context, {}))
    case 'unclear':
      return termsCard(messages, await readCoffee(context, {}), messages.coffee.terms.unclear)
    case 'join':
      return await joinOnCard(context, wish.frequencyWeeks === null ? {} : { frequencyWeeks: wish.frequencyWeeks })
    case 'skip':
      return await skipOnCard(context, true)
    case 'leave':
      return await leaveOnCard(context)
    case 'why':
      return explanationCard(messages, await explainCoffee(context, {}))
  }
}

/** Joins, or changes what is given of the terms of who takes part already. */
export async function joinOnCard(context: ActorContext, changed: Partial<typeof USUAL_TERMS>): Promise<Card> {
  const { terms: words } = (await readMessages(context)).coffee
  const { membership } = await readCoffee(context, {})
  const coffee = await joinCoffee(context, { ...(membership ?? USUAL_TERMS), ...changed })
  return termsCard(await readMessages(context), coffee, membership === null ? words.joined : words.saved)
}

export async function skipOnCard(context: ActorContext, skip: boolean): Promise<Card> {
  const messages = await readMessages(context)
  const { terms: words } = messages.coffee
  const { membership } = await readCoffee(context, {})
  if (membership === null) return termsCard(messages, await readCoffee(context, {}), words.notMember)
  return termsCard(messages, await skipCoffee(context, { skip }), skip ? words.skipped : words.unskipped)
}

export async function leaveOnCard(context: ActorContext): Promise<Card> {
  const { terms: words } = (await readMessages(context)).coffee
  const { membership } = await readCoffee(context, {})
  if (membership === null) return settledCard(words.notMember)
  await leaveCoffee(context, {})
  return settledCard(words.left, words.leftNext)
}

export async function readMessages(context: ActorContext): Promise<Messages> {
  return messagesFor((await readActivePerson(context, context.actor.personId)).preferred_language)
}
