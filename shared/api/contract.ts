import { z } from 'zod/v4'
import { ledgerCount, ledgerEntry, ledgerInput } from '../attention/ledger.ts'
import { coffeeSettings, roundDetail, roundSummary } from '../coffee/desk.ts'
import {
  coffee,
  coffeeAnswer,
  coffeeExplanation,
  coffeeRather,
  coffeeRatherExplanation,
  coffeeTerms,
} from '../coffee/schemas.ts'
import { eventDraft, scope } from '../events/draft.ts'
import {
  calendarFeed,
  calendarFeedAddress,
  calendarFile,
  eventCard,
  eventDetail,
  eventFilters,
  hostedDraft,
  myRsvp,
  occurrenceKey,
  recap,
  recapAnswer,
  rsvpAnswer,
} from '../events/schemas.ts'
import { cadenceDays, followUpAnswer, followUpUndo, network, note, promise, tie } from '../follow-ups/schemas.ts'
import { announcementInput } from '../groups/announcements.ts'
import { deskGroups, groupProposal, proposalDraft } from '../groups/proposals.ts'
import {
  groupCard,
  groupChange,
  groupDetail,
  groupKind,
  handOver,
  membershipChange,
  membershipVisibility,
  myMembership,
} from '../groups/schemas.ts'
import { goal, goalStep, week } from '../goals/schemas.ts'
import { hideFor, home } from '../home/schemas.ts'
import { buddyProgramme, buddySettings } from '../introductions/buddy-programme.ts'
import { askIntroductionInput, introducePeopleInput, introductionAnswer } from '../introductions/personal.ts'
import { checkInAnswer, checkInDay, introduction } from '../introductions/schemas.ts'
import { changes, changesInput } from '../live/topics.ts'
import {
  deskAssignment,
  holdPairInput,
  joinAssignmentInput,
  mentoringSettings,
  myAssignment,
  releaseAssignmentInput,
} from '../mentoring/assignment.ts'
import {
  addGoalInput,
  awaitRoomInput,
  endInput,
  goalInput,
  mentoringHealth,
  metInput,
  myMentorships,
  nextMeetingInput,
  pauseInput,
  pulseInput,
  tickGoalInput,
} from '../mentoring/mentorships.ts'
import {
  mentorCard,
  mentorFilters,
  mentorshipRequest,
  proposalAnswer,
  requestAnswer,
  requestMentoringInput,
  requestState,
} from '../mentoring/schemas.ts'
import {
  attention,
  me,
  nudges,
  openTo,
  pausable,
  pauseEnd,
  personDetail,
  personId,
  personSummary,
  preferences,
  profile,
  workingHours,
} from '../people/schemas.ts'
import { erasure, neverPairs, personalExport } from '../privacy/schemas.ts'
import { thankInput } from '../thanks/schemas.ts'
import { calendarDate } from '../time/calendar-date.ts'
import { page, pageInput } from './page.ts'
import type { EndpointName } from './routes.ts'

const nothing = z.object({})
/** Whether what was found has every word, only mistyped ones put right, or most of the words. */
const match = z.enum(['all', 'close', 'some'])
const roundNumber = z.coerce.number().pipe(z.int().min(0).max(1_000_000))
const facet = z.array(z.object({ value: z.string(), count: z.int() }))

/**
 * What goes in and comes out of each endpoint. `input` joins path, query and body. `output` is
 * applied by the server too: a field that is not named here never leaves it.
 */
export const contract = {
  getMe: { input: nothing, output: me },
  /** With `was`, what the form began with, a change made elsewhere meanwhile is kept, or is a conflict. */
  updateProfile: { input: profile.extend({ was: profile.optional() }), output: me },
  /** Changes what is named. */
  updateOpenTo: { input: openTo.partial(), output: me },
  updateWorkingHours: { input: workingHours, output: me },
  updateAttention: { input: attention, output: me },
  /** Null resumes at once. */
  pause: { input: z.object({ programme: pausable.default('everything'), until: pauseEnd.nullable() }), output: me },
  updateLanguage: { input: preferences.pick({ language: true }), output: me },
  updateNudges: { input: nudges, output: me },

  getNeverPairs: { input: nothing, output: neverPairs },
  addNeverPair: { input: z.object({ personId }), output: neverPairs },
  removeNeverPair: { input: z.object({ personId }), output: neverPairs },
  exportMe: { input: nothing, output: personalExport },
  getErasure: { input: nothing, output: erasure },
  askErasure: { input: nothing, output: erasure },
  stay: { input: nothing, output: erasure },

  getHome: { input: nothing, output: home },
  /** What has changed for the viewer since they last asked, so that what is on screen is read again. */
  getChanges: { input: changesInput, output: changes },
  chooseGoal: { input: goal, output: week },
  tickStep: { input: z.object({ step: goalStep, done: z.boolean() }), output: week },
  hideSuggestion: { input: z.object({ personId, until: hideFor }), output: nothing },
  /** Finished or skipped: they are not offered again. */
  endFirstSteps: { input: nothing, output: me },

  searchPeople: {
    input: pageInput.extend({
      text: z.string().max(10_000).default(''),
      skill: z.string().max(200).optional(),
      department: z.string().max(200).optional(),
      office: z.string().max(200).optional(),
      language: z.string().max(200).optional(),
      mentor: z.stringbool().optional(),
      hasRoom: z.stringbool().optional(),
    }),
    output: page(z.object({ person: personSummary, reason: z.string().nullable() })).extend({ match }),
  },
  getPerson: { input: z.object({ personId }), output: personDetail },

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
  withdrawMentorshipRequest: { input: z.object({ requestId: z.guid() }), output: z.object({ state: requestState }) },
  /** Null where it is left. */
  answerMentorProposal: { input: proposalAnswer, output: z.object({ request: mentorshipRequest.nullable() }) },
  awaitMentorRoom: { input: awaitRoomInput, output: myMentorships },
  stopAwaitingMentorRoom: { input: z.object({ mentorId: personId }), output: myMentorships },
  pauseMentorship: { input: pauseInput, output: myMentorships },
  endMentorship: { input: endInput, output: myMentorships },
  addMentorshipGoal: { input: addGoalInput, output: myMentorships },
  tickMentorshipGoal: { input: tickGoalInput, output: myMentorships },
  removeMentorshipGoal: { input: goalInput, output: myMentorships },
  /** Half hours that suit both. */
  getMeetingTimes: {
    input: z.object({ mentorshipId: z.guid() }),
    output: z.object({ times: z.array(z.iso.datetime()) }),
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

  searchGroups: {
    input: z.object({
      text: z.string().max(10_000).optional(),
      kind: groupKind.optional(),
      mine: z.enum(['member', 'lead']).optional(),
    }),
    output: z.object({ items: z.array(groupCard), match }),
  },
  getGroup: { input: z.object({ groupId: z.guid() }), output: groupDetail },
  /** By name; those whom the viewer may see. */
  searchMembers: {
    input: pageInput.extend({
      groupId: z.guid(),
      text: z.string().max(200).default(''),
      role: z.enum(['member', 'lead']).optional(),
    }),
    output: page(personSummary),
  },
  joinGroup: {
    input: z.object({ groupId: z.guid(), visibility: membershipVisibility.default('everyone') }),
    output: z.object({ mine: myMembership }),
  },
  leaveGroup: { input: z.object({ groupId: z.guid() }), output: z.object({ mine: myMembership }) },
  answerJoinRequest: {
    input: z.object({ groupId: z.guid(), personId, answer: z.enum(['approve', 'decline']) }),
    output: nothing,
  },
  changeMembership: { input: membershipChange, output: nothing },
  /** A member becomes one more lead. */
  nameLead: { input: z.object({ groupId: z.guid(), personId }), output: nothing },
  handOverGroup: { input: handOver, output: z.object({ mine: myMembership }) },
  stepDown: { input: z.object({ groupId: z.guid() }), output: z.object({ mine: myMembership }) },
  /** Of a group that nobody leads. */
  answerLeadAsk: {
    input: z.object({ groupId: z.guid(), answer: z.enum(['accept', 'decline']) }),
    output: z.object({ mine: myMembership }),
  },
  editGroup: { input: groupChange, output: nothing },
  archiveGroup: { input: z.object({ groupId: z.guid() }), output: nothing },
  restoreGroup: { input: z.object({ groupId: z.guid() }), output: nothing },
  announce: { input: announcementInput, output: nothing },
  removeAnnouncement: { input: z.object({ groupId: z.guid(), announcementId: z.guid() }), output: nothing },

  /** The viewer's own, and those in which they are a co-founder. */
  getProposals: { input: nothing, output: z.object({ items: z.array(groupProposal) }) },
  proposeGroup: { input: proposalDraft, output: z.object({ proposalId: z.guid() }) },
  answerProposal: {
    input: z.object({ proposalId: z.guid(), answer: z.enum(['agree', 'decline']) }),
    output: nothing,
  },
  /** `personId` is who cannot; `byId` is asked instead. */
  replaceCoFounder: { input: z.object({ proposalId: z.guid(), personId, byId: personId }), output: nothing },
  withdrawProposal: { input: z.object({ proposalId: z.guid() }), output: nothing },
  getDeskGroups: { input: nothing, output: deskGroups },
  settleProposal: {
    input: z.object({
      proposalId: z.guid(),
      answer: z.enum(['approve', 'decline']),
      reason: z.string().trim().max(50_000).default(''),
    }),
    output: nothing,
  },

  searchEvents: {
    input: eventFilters,
    output: z.object({ items: z.array(eventCard), match }),
  },
  getEvent: { input: occurrenceKey, output: eventDetail },
  answerEvent: { input: occurrenceKey.extend({ answer: rsvpAnswer }), output: myRsvp },
  createEvent: { input: eventDraft, output: occurrenceKey },
  /** For its hosts, and the leads of its group. */
  getEventDraft: { input: occurrenceKey, output: hostedDraft },
  /** Answers where the date is now: it may have moved, or have become an event of its own. */
  editEvent: {
    input: occurrenceKey.extend({ scope, version: z.int(), draft: eventDraft }),
    output: occurrenceKey,
  },
  cancelEvent: { input: occurrenceKey.extend({ scope }), output: nothing },
  /** For hosts and co-hosts: a host's event goes to somebody else. */
  stopHosting: { input: z.object({ eventId: z.guid() }), output: nothing },
  /** For who means to come to an event that nobody hosts; false where somebody else was first. */
  takeOverEvent: { input: z.object({ eventId: z.guid() }), output: z.object({ isHost: z.boolean() }) },
  getEventFile: { input: occurrenceKey, output: calendarFile },
  /** For whoever was going, once it is over. */
  getRecap: { input: occurrenceKey, output: recap },
  saveRecap: { input: occurrenceKey.extend(recapAnswer.shape), output: nothing },
  getCalendarFeed: { input: nothing, output: calendarFeed },
  /** Also takes the place of the former address, which then leads nowhere. */
  openCalendarFeed: { input: nothing, output: calendarFeedAddress },
  closeCalendarFeed: { input: nothing, output: nothing },

  getIntroductions: { input: nothing, output: z.object({ items: z.array(introduction) }) },
  answerBuddyAsk: {
    input: z.object({ introductionId: z.guid(), answer: z.enum(['accept', 'not-now']) }),
    output: nothing,
  },
  answerCheckIn: {
    input: z.object({ introductionId: z.guid(), day: z.coerce.number().pipe(checkInDay), answer: checkInAnswer }),
    output: z.object({ meetings: z.int() }),
  },
  endIntroduction: { input: z.object({ introductionId: z.guid() }), output: nothing },

  draftIntroduction: {
    input: z.object({ firstId: personId, secondId: personId }),
    output: z.object({ reason: z.string() }),
  },
  introducePeople: { input: introducePeopleInput, output: nothing },
  /** The actor would like to meet somebody, who is asked first. */
  askIntroduction: { input: askIntroductionInput, output: nothing },
  answerIntroduction: {
    input: z.object({ introductionId: z.guid(), answer: introductionAnswer }),
    output: z.object({ introduced: z.boolean() }),
  },
  thank: { input: thankInput, output: nothing },

  getCoffee: { input: nothing, output: coffee },
  /** Joins, or changes the terms of who has joined. */
  joinCoffee: { input: coffeeTerms, output: coffee },
  leaveCoffee: { input: nothing, output: coffee },
  /** False takes part again. */
  skipCoffee: { input: z.object({ skip: z.boolean().default(true) }), output: coffee },
  answerCoffee: { input: z.object({ matchId: z.guid(), answer: coffeeAnswer }), output: coffee },
  /** About the latest round that concerns the person. */
  explainCoffee: { input: nothing, output: coffeeExplanation },
  explainCoffeeRather: { input: coffeeRather, output: coffeeRatherExplanation },

  getRounds: { input: nothing, output: z.object({ items: z.array(roundSummary), settings: coffeeSettings }) },
  getRound: { input: z.object({ round: roundNumber }), output: roundDetail },
  /** Lets a round go out on its Monday, or at once where that has passed. */
  releaseRound: { input: z.object({ round: roundNumber }), output: roundDetail },
  /** False lets it go with its round, or at once where the round has gone. */
  holdMatch: { input: z.object({ matchId: z.guid(), hold: z.boolean() }), output: roundDetail },
  updateCoffeeSettings: { input: coffeeSettings, output: coffeeSettings },
  /** For programme managers alone; see `buddyProgramme` for what they may see. */
  getBuddyProgramme: { input: nothing, output: buddyProgramme },
  updateBuddyProgramme: { input: buddySettings, output: buddyProgramme },
  /** What became of the messages of programmes, newest first. */
  getLedger: {
    input: ledgerInput,
    output: z.object({ items: z.array(ledgerEntry), nextCursor: z.string().nullable() }),
  },
  /** Of all other messages. */
  countMessages: { input: nothing, output: z.object({ items: z.array(ledgerCount) }) },

  getNetwork: { input: nothing, output: network },
  getTie: { input: z.object({ personId }), output: tie },
  /** Adding somebody who is a contact already changes nothing. */
  addContact: { input: z.object({ personId }), output: tie },
  /** With its note and promise; what the two did together is not forgotten. */
  removeContact: { input: z.object({ personId }), output: nothing },
  setCadence: { input: z.object({ personId, cadenceDays }), output: followUpUndo },
  /** The only place a note's text comes from, and only to who wrote it. */
  getNote: { input: z.object({ personId }), output: note },
  writeNote: { input: note.extend({ personId }), output: note },
  /** Whoever is promised something becomes a contact. A new promise takes the place of the former. */
  makePromise: { input: promise.extend({ personId }), output: followUpUndo },
  /** Keeping a promise is a contact. */
  keepPromise: { input: z.object({ personId }), output: followUpUndo },
  dropPromise: { input: z.object({ personId }), output: followUpUndo },
  answerFollowUp: { input: z.intersection(z.object({ personId }), followUpAnswer), output: followUpUndo },
  /** Takes back what any of the above that answers with an undo has changed. */
  undoFollowUp: { input: followUpUndo.extend({ personId }), output: nothing },
} as const satisfies Record<EndpointName, { input: z.ZodType; output: z.ZodType }>

export type Contract = typeof contract
/** What a caller of the endpoint passes (before defaults). */
export type Input<Name extends EndpointName> = z.input<Contract[Name]['input']> & object
/** What the endpoint's handler receives (parsed). */
export type ParsedInput<Name extends EndpointName> = z.output<Contract[Name]['input']>
/** What the endpoint's handler returns and its caller receives. */
export type Output<Name extends EndpointName> = z.output<Contract[Name]['output']>
