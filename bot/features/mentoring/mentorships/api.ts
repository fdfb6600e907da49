import type { Handler, Handlers } from '../../../feature.ts'
import type { ActorContext } from '../../../context.ts'
import { readMyMentorships } from '../read-my-mentorships.ts'
import { answerPulse } from './answer-pulse.ts'
import { endMentorship } from './end-mentorship.ts'
import { expectEnd } from './expect-end.ts'
import { addGoal, removeGoal, tickGoal } from './goals.ts'
import { pauseMentorship } from './pause-mentorship.ts'
import { planMeeting } from './plan-meeting.ts'
import { readMentoringHealth } from './read-health.ts'
import { recordMentorshipMeeting } from './record-meeting.ts'
import { suggestTimes } from './suggest-times.ts'

/** What the two do to their mentorship; each answers with all that the actor has. */
export const mentorshipsApi = {
  getMyMentorships: async (context) => await readMyMentorships(context),
  pauseMentorship: thenRead(pauseMentorship),
  expectMentorshipEnd: thenRead(expectEnd),
  endMentorship: thenRead(endMentorship),
  addMentorshipGoal: thenRead(addGoal),
  tickMentorshipGoal: thenRead(tickGoal),
  removeMentorshipGoal: thenRead(removeGoal),
  getMeetingTimes: async (context, { mentorshipId }) => await suggestTimes(context, mentorshipId),
  planMentorshipMeeting: thenRead(planMeeting),
  recordMentorshipMeeting: thenRead(recordMentorshipMeeting),
  answerPulse: thenRead(answerPulse),
  getMentoringHealth: async (context) => await readMentoringHealth(context),
} satisfies Partial<Handlers>

function thenRead<Input>(change: (context: ActorContext, input: Input) => Promise<void>) {
  return async (context: ActorContext, input: Input): Promise<Awaited<ReturnType<Handler<'getMyMentorships'>>>> => {
    await change(context, input)
    return await readMyMentorships(context)
  }
}
