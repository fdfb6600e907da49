import type { EventCard, EventQuestions } from '../../../shared/events/schemas.ts'
import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import type { Week } from '../../../shared/goals/schemas.ts'
import type { GroupQuestions } from '../../../shared/groups/proposals.ts'
import type { Home } from '../../../shared/home/schemas.ts'
import type { IntroductionAsk } from '../../../shared/introductions/personal.ts'
import type { BuddyAsk, Introduction } from '../../../shared/introductions/schemas.ts'
import type { MentoringQuestions } from '../../../shared/mentoring/mentorships.ts'
import type { ActorContext } from '../../context.ts'
import { findPeopleToMeet } from './find-people-to-meet.ts'

const MOST_COMING_UP = 3

/** What Home gathers from the other features; the app hands them in, so that none imports another. */
export interface HomeSources {
  introductions(context: ActorContext): Promise<{ introductions: Introduction[]; buddyAsks: BuddyAsk[] }>
  followUps(context: ActorContext): Promise<Contact[]>
  introductionAsks(context: ActorContext): Promise<IntroductionAsk[]>
  mentoringQuestions(context: ActorContext): Promise<MentoringQuestions>
  groupQuestions(context: ActorContext): Promise<GroupQuestions>
  eventQuestions(context: ActorContext): Promise<EventQuestions>
  week(context: ActorContext): Promise<Week>
  comingUp(context: ActorContext, limit: number): Promise<EventCard[]>
  network(context: ActorContext): Promise<Home['network']>
}

/** One transaction is one connection: its queries run one after the other. */
export async function readHome(context: ActorContext, sources: HomeSources): Promise<Home> {
  const { introductions, buddyAsks } = await sources.introductions(context)
  return {
    introductions,
    buddyAsks,
    followUps: await sources.followUps(context),
    introductionAsks: await sources.introductionAsks(context),
    mentoringQuestions: await sources.mentoringQuestions(context),
    groupQuestions: await sources.groupQuestions(context),
    eventQuestions: await sources.eventQuestions(context),
    week: await sources.week(context),
    peopleToMeet: await findPeopleToMeet(context),
    comingUp: await sources.comingUp(context, MOST_COMING_UP),
    network: await sources.network(context),
  }
}
