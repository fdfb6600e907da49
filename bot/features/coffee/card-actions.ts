import { z } from 'zod/v4'
import { AppError } from '../../../shared/errors/app-error.ts'
import { coffeeAnswer, coffeeFrequency, coffeeSize, type CoffeeAnswer } from '../../../shared/coffee/schemas.ts'
import type { Card } from '../../cards/card.ts'
import { settledCard } from '../../cards/elements.ts'
import type { ActorContext } from '../../context.ts'
import { cardAction, type CardAction } from '../../feature.ts'
import { answerCoffee } from './answer-coffee.ts'
import { notYetCard } from './check-in-card.ts'
import { joinOnCard, leaveOnCard, readMessages, skipOnCard } from './commands.ts'
import { explainCoffee } from './explain-coffee.ts'
import { explanationCard } from './explanation-card.ts'
import { introductionCard, namesOf } from './introduction-card.ts'
import type { MatchView } from './match-view.ts'
import { readMatchView } from './read-match-view.ts'

const matchData = z.object({ matchId: z.guid() })
/** A choice comes back as text; older cards have none. */
const chosenTerms = z.object({
  frequencyWeeks: z.coerce.number().pipe(coffeeFrequency).optional(),
  size: z.coerce.number().pipe(coffeeSize).optional(),
})

export const cardActions: CardAction[] = [
  cardAction({ verb: 'coffee.answer', data: matchData.extend({ answer: coffeeAnswer }), run: answerOnCard }),
  cardAction({ verb: 'coffee.why', data: matchData, run: explainOnCard }),
  cardAction({
    verb: 'coffee.explain',
    data: z.object({}),
    run: async (context) => explanationCard(await readMessages(context), await explainCoffee(context, {})),
  }),
  cardAction({
    verb: 'coffee.join',
    data: chosenTerms,
    run: async (context, { frequencyWeeks, size }) =>
      await joinOnCard(context, {
        ...(frequencyWeeks !== undefined && { frequencyWeeks }),
        ...(size !== undefined && { size }),
      }),
  }),
  cardAction({
    verb: 'coffee.skip',
    data: z.object({ skip: z.boolean() }),
    run: async (context, { skip }) => await skipOnCard(context, skip),
  }),
  cardAction({ verb: 'coffee.leave', data: z.object({}), run: leaveOnCard }),
]

async function answerOnCard(context: ActorContext, input: { matchId: string; answer: CoffeeAnswer }): Promise<Card> {
  const { matchId, answer } = input
  // As it was before the answer: whoever says "Not a fit" is in no match afterwards.
  const view = await readMatchView(context, matchId, context.actor.personId)
  if (view === null) return await lateCard(context)
  try {
    await answerCoffee(context, input)
  } catch (error) {
    if (error instanceof AppError && error.code === 'already-settled') return await lateCard(context)
    throw error
  }
  return answeredCard(view, answer)
}

function answeredCard(view: MatchView, answer: CoffeeAnswer): Card {
  const { checkIn, notAFit } = view.messages.coffee
  switch (answer) {
    case 'met':
      return settledCard(checkIn.answeredYes(namesOf(view)), checkIn.answeredYesNext)
    case 'not-yet':
      return notYetCard(view)
    case 'not-a-fit':
      return settledCard(notAFit.done(namesOf(view)), notAFit.next)
  }
}

/** The introduction stays on the card: the reasons are in it, and so is the way to begin. */
async function explainOnCard(context: ActorContext, { matchId }: { matchId: string }): Promise<Card> {
  const view = await readMatchView(context, matchId, context.actor.personId)
  return view === null ? await lateCard(context) : introductionCard(view, { explains: true })
}

/** The match is over, or somebody else settled it. */
async function lateCard(context: ActorContext): Promise<Card> {
  const { late, lateNext } = (await readMessages(context)).coffee
  return settledCard(late, lateNext)
}
