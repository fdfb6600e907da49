import type { Feature, Handlers } from '../../feature.ts'
import { answerProposal } from './answer-proposal.ts'
import { answerRequest } from './answer-request.ts'
import { assignmentApi } from './assignment/api.ts'
import { assignmentMessages } from './assignment/messages.ts'
import { requestCardActions } from './card-actions.ts'
import { mentorshipsApi } from './mentorships/api.ts'
import { mentorshipCardActions } from './mentorships/card-actions.ts'
import { mentorshipMessages } from './mentorships/messages.ts'
import { proposalCardActions } from './proposal-card-actions.ts'
import { readMyMentorships } from './read-my-mentorships.ts'
import { requestMessages } from './render-messages.ts'
import { requestMentoring } from './request-mentoring.ts'
import { awaitRoom, stopAwaiting } from './room-waits/await-room.ts'
import { roomWaitCardActions, roomWaitMessages } from './room-waits/messages.ts'
import { suggestFirstTimes } from './suggest-first-times.ts'
import { sweepMentoring } from './sweep.ts'
import { withdrawRequest } from './withdraw-request.ts'

/** Asking for a mentor, answering, and the mentorships that come of it. */
export const mentoringFeature: Feature = {
  cardActions: [...requestCardActions, ...proposalCardActions, ...mentorshipCardActions, ...roomWaitCardActions],
  messages: [...requestMessages, ...mentorshipMessages, ...roomWaitMessages, ...assignmentMessages],
  jobs: [{ name: 'mentoring.sweep', everyMinutes: 60, run: sweepMentoring }],
}

export const mentoringApi = {
  ...assignmentApi,
  ...mentorshipsApi,
  requestMentoring,
  answerMentorshipRequest: answerRequest,
  getFirstTimes: async (context, { requestId }) => await suggestFirstTimes(context, requestId),
  withdrawMentorshipRequest: async (context, { requestId }) => await withdrawRequest(context, requestId),
  answerMentorProposal: async (context, input) => ({ request: await answerProposal(context, input) }),
  awaitMentorRoom: async (context, { mentorIds }) => {
    await awaitRoom(context, mentorIds)
    return await readMyMentorships(context)
  },
  stopAwaitingMentorRoom: async (context, { mentorId }) => {
    await stopAwaiting(context, mentorId)
    return await readMyMentorships(context)
  },
} satisfies Partial<Handlers>
