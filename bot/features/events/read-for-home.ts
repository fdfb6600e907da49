import type { Home } from '../../../shared/home/schemas.ts'
import type { ActorContext } from '../../context.ts'
import type { PersonRow } from '../../db/people.ts'
import { findComingUp } from './find-coming-up.ts'
import { findQuestions } from './find-questions.ts'
import { prepareCards } from './to-cards.ts'

const MOST_COMING_UP = 3

/** What events ask the viewer, and the next of them. */
export async function readEventsForHome(
  context: ActorContext,
  viewer: PersonRow,
): Promise<Pick<Home, 'eventQuestions' | 'comingUp'>> {
  const { toConfirm, recaps, hostsWanted } = await findQuestions(context)
  const comingUp = await findComingUp(context, viewer, MOST_COMING_UP)
  const toCard = await prepareCards(context, viewer, [...toConfirm, ...recaps, ...hostsWanted, ...comingUp])
  return {
    eventQuestions: {
      toConfirm: toConfirm.map(toCard),
      recaps: recaps.map(toCard),
      hostsWanted: hostsWanted.map(toCard),
    },
    comingUp: comingUp.map(toCard),
  }
}
