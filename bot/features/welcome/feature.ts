import { z } from 'zod/v4'
import { messagesFor, type Messages } from '../../../shared/i18n/messages.ts'
import type { Card } from '../../cards/card.ts'
import { settledCard } from '../../cards/elements.ts'
import type { ActorContext } from '../../context.ts'
import type { Command } from '../../conversation.ts'
import { readActivePerson, type PersonRow } from '../../db/people.ts'
import { cardAction, type Feature, type Handler } from '../../feature.ts'
import { helpCard, LATER_VERB, otherwiseCard, profileCard } from './cards.ts'
import { enqueueWelcome, welcomeMessage } from './enqueue-welcome.ts'
import { createPauseActions, createPauseCommand, createResumeCommand } from './pause.ts'
import { sayHello } from './say-hello.ts'

const GREETINGS = ['hi', 'hello', 'hey']

/** @param uses the use cases of other subjects that commands start. */
export function createWelcomeFeature(uses: { pause: Handler<'pause'> }): Feature {
  return {
    installed: enqueueWelcome,
    messages: [welcomeMessage],
    commands: [
      ...GREETINGS.map((word): Command => ({ word, run: sayHello })),
      { word: 'help', run: asCard((messages, { links }) => helpCard(messages, links)) },
      { word: 'profile', run: asCard((messages, { links }, person) => profileCard(messages, links, person)) },
      { word: 'pause', run: createPauseCommand(uses.pause) },
      { word: 'resume', run: createResumeCommand(uses.pause) },
      { word: null, run: asCard((messages, { links }, _, said) => otherwiseCard(messages, links, said)) },
    ],
    cardActions: [
      cardAction({
        verb: LATER_VERB,
        data: z.object({}),
        run: async (context) => {
          const { welcome } = await readMessages(context)
          return settledCard(welcome.welcome.laterAnswer, welcome.welcome.laterNext)
        },
      }),
      ...createPauseActions(uses.pause),
    ],
  }
}

function asCard(build: (messages: Messages, context: ActorContext, person: PersonRow, said: string) => Card) {
  return async (context: ActorContext, said: string): Promise<Card> => {
    const person = await readActivePerson(context, context.actor.personId)
    return build(messagesFor(person.preferred_language), context, person, said)
  }
}

async function readMessages(context: ActorContext): Promise<Messages> {
  const person = await readActivePerson(context, context.actor.personId)
  return messagesFor(person.preferred_language)
}
