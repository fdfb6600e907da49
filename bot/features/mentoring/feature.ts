import type { Feature, Handlers } from '../../feature.ts'
import { answerRequest } from './answer-request.ts'
import { assignmentApi } from './assignment/api.ts'
import { assignmentMessages } from './assignment/messages.ts'
import { mentoringCardActions } from './card-actions.ts'
import { endMentorship } from './end-mentorship.ts'
import { readMyMentorships } from './read-my-mentorships.ts'
import { mentoringMessages } from './render-messages.ts'
import { requestMentoring } from './request-mentoring.ts'
import { sweepMentoring } from './sweep.ts'
import { withdrawRequest } from './withdraw-request.ts'

/** Asking for a mentor, answering, and the mentorships that come of it. */
export const mentoringFeature: Feature = {
  cardActions: mentoringCardActions,
  messages: [...mentoringMessages, ...assignmentMessages],
  jobs: [{ name: 'mentoring.sweep', everyMinutes: 60, run: sweepMentoring }],
}

export const mentoringApi = {
  ...assignmentApi,
  getMyMentorships: async (context) => await readMyMentorships(context),
  requestMentoring,
  answerMentorshipRequest: answerRequest,
  withdrawMentorshipRequest: async (context, { requestId }) => await withdrawRequest(context, requestId),
  endMentorship: async (context, { mentorshipId }) => {
    await endMentorship(context, mentorshipId)
    return {}
  },
} satisfies Partial<Handlers>
