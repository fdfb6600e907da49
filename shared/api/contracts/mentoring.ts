import { z } from 'zod/v4'
import {
  deskAssignment,
  holdPairInput,
  joinAssignmentInput,
  mentoringSettings,
  myAssignment,
  releaseAssignmentInput,
} from '../../mentoring/assignment.ts'
import {
  addGoalInput,
  awaitRoomInput,
  endInput,
  expectedEndInput,
  goalInput,
  mentoringHealth,
  metInput,
  myMentorships,
  nextMeetingInput,
  pauseInput,
  pulseInput,
  tickGoalInput,
} from '../../mentoring/mentorships.ts'
import {
  mentorCard,
  mentorFilters,
  mentorshipRequest,
  proposalAnswer,
  requestAnswer,
  requestMentoringInput,
  requestState,
} from '../../mentoring/schemas.ts'
import { personId } from '../../people/schemas.ts'
import { calendarDate } from '../../time/calendar-date.ts'
import { page, pageInput } from '../page.ts'
import { match, nothing, type Endpoints } from '../parts.ts'

const times = z.object({ times: z.array(z.iso.datetime()) })
const facet = z.array(z.object({ value: z.string(), count: z.int() }))

export const mentoringContract = {
  searchMentors: {
    input: pageInput.extend(mentorFilters.shape),
    output: page(mentorCard).extend({
      match,
      withRoom: z.int(),
      /** Of skills only the most frequent. */
      facets: z.object({ skills: facet, departments: facet, offices: facet, languages: facet }),
    }),
  },
  getMyMentorships: { input: nothing, output: myMentorships },
  requestMentoring: { input: requestMentoringInput, output: mentorshipRequest },
  answerMentorshipRequest: { input: requestAnswer, output: mentorshipRequest },
  /** Half hours that suit both, for a first meeting. */
  getFirstTimes: { input: z.object({ requestId: z.guid() }), output: times },
  withdrawMentorshipRequest: { input: z.object({ requestId: z.guid() }), output: z.object({ state: requestState }) },
  /** Null where it is left. */
  answerMentorProposal: { input: proposalAnswer, output: z.object({ request: mentorshipRequest.nullable() }) },
  awaitMentorRoom: { input: awaitRoomInput, output: myMentorships },
  stopAwaitingMentorRoom: { input: z.object({ mentorId: personId }), output: myMentorships },
  pauseMentorship: { input: pauseInput, output: myMentorships },
  /** By the mentor alone. */
  expectMentorshipEnd: { input: expectedEndInput, output: myMentorships },
  endMentorship: { input: endInput, output: myMentorships },
  addMentorshipGoal: { input: addGoalInput, output: myMentorships },
  tickMentorshipGoal: { input: tickGoalInput, output: myMentorships },
  removeMentorshipGoal: { input: goalInput, output: myMentorships },
  /** Half hours that suit both. */
  getMeetingTimes: {
    input: z.object({ mentorshipId: z.guid() }),
    output: times,
  },
  /** Null: nothing is planned any more. */
  planMentorshipMeeting: { input: nextMeetingInput, output: myMentorships },
  recordMentorshipMeeting: { input: metInput, output: myMentorships },
  answerPulse: { input: pulseInput, output: myMentorships },
  getMentoringHealth: { input: nothing, output: mentoringHealth },

  getMyAssignment: { input: nothing, output: myAssignment },
  /** Joins, or changes what was said when joining. */
  joinAssignment: { input: joinAssignmentInput, output: myAssignment },
  leaveAssignment: { input: nothing, output: myAssignment },
  /** The open one with both previews, else the one released last. */
  getAssignment: { input: nothing, output: z.object({ assignment: deskAssignment.nullable() }) },
  /** Opens one, or moves the closing date of the open one. */
  openAssignment: {
    input: z.object({ closesOn: calendarDate }),
    output: z.object({ assignment: deskAssignment.nullable() }),
  },
  /** Keeps a mentee's pair back, or lets it go: with the release, or at once where that has been. */
  holdAssignmentPair: { input: holdPairInput, output: z.object({ assignment: deskAssignment.nullable() }) },
  cancelAssignment: {
    input: z.object({ assignmentId: z.guid() }),
    output: z.object({ assignment: deskAssignment.nullable() }),
  },
  getMentoringSettings: { input: nothing, output: mentoringSettings },
  updateMentoringSettings: { input: mentoringSettings, output: mentoringSettings },
  releaseAssignment: { input: releaseAssignmentInput, output: z.object({ assignment: deskAssignment.nullable() }) },
} satisfies Endpoints
