import type { Week } from '../../../shared/goals/schemas.ts'
import type { GroupQuestions } from '../../../shared/groups/proposals.ts'
import type { Home } from '../../../shared/home/schemas.ts'
import type { IntroductionAsk } from '../../../shared/introductions/personal.ts'
import type { BuddyAsk, Introduction } from '../../../shared/introductions/schemas.ts'
import type { MentoringQuestions } from '../../../shared/mentoring/mentorships.ts'
import type { ActorContext } from '../../context.ts'
import { readActivePerson, type PersonRow } from '../../db/people.ts'

/** What Home gathers from the other features; the app hands them in, so that none imports another. */
export interface HomeSources {
  introductions(context: ActorContext): Promise<{ introductions: Introduction[]; buddyAsks: BuddyAsk[] }>
  introductionAsks(context: ActorContext): Promise<IntroductionAsk[]>
  mentoringQuestions(context: ActorContext): Promise<MentoringQuestions>
  groupQuestions(context: ActorContext): Promise<GroupQuestions>
  events(context: ActorContext, viewer: PersonRow): Promise<Pick<Home, 'eventQuestions' | 'comingUp'>>
  week(context: ActorContext, viewer: PersonRow): Promise<Week>
  network(context: ActorContext, viewer: PersonRow): Promise<Pick<Home, 'followUps' | 'network'>>
}

/** One transaction is one connection: its queries run one after the other. */
export async function readHome(context: ActorContext, sources: HomeSources): Promise<Home> {
  const viewer = await readActivePerson(context, context.actor.personId)
  const { introductions, buddyAsks } = await sources.introductions(context)
  return {
    introductions,
    buddyAsks,
    introductionAsks: await sources.introductionAsks(context),
    mentoringQuestions: await sources.mentoringQuestions(context),
    groupQuestions: await sources.groupQuestions(context),
    ...(await sources.events(context, viewer)),
    week: await sources.week(context, viewer),
    ...(await sources.network(context, viewer)),
  }
}
