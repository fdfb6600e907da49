/**
 * Every endpoint's name, method and path. The server's routes and the tab's client both derive from
 * this table; `contract.ts` gives each its schemas. Kept apart so that the tab's bundle has no zod.
 */
export const routes = {
  getMe: 'GET /api/me',
  updateProfile: 'PUT /api/me/profile',
  updateOpenTo: 'PUT /api/me/open-to',
  updateWorkingHours: 'PUT /api/me/working-hours',
  updateAttention: 'PUT /api/me/attention',
  pause: 'PUT /api/me/pause',
  updateLanguage: 'PUT /api/me/language',
  updateNudges: 'PUT /api/me/nudges',

  getNeverPairs: 'GET /api/me/never-pairs',
  addNeverPair: 'PUT /api/me/never-pairs/:personId',
  removeNeverPair: 'POST /api/me/never-pairs/:personId/remove',
  exportMe: 'GET /api/me/export',
  getErasure: 'GET /api/me/erasure',
  askErasure: 'POST /api/me/erasure',
  stay: 'POST /api/me/stay',

  getHome: 'GET /api/home',
  getChanges: 'GET /api/changes',
  chooseGoal: 'PUT /api/me/goal',
  tickStep: 'PUT /api/me/goal/ticks',
  hideSuggestion: 'PUT /api/suggestions/:personId',
  endFirstSteps: 'POST /api/me/first-steps/end',

  searchPeople: 'GET /api/people',
  getPerson: 'GET /api/people/:personId',

  searchMentors: 'GET /api/mentors',
  getMyMentorships: 'GET /api/mentorships',
  requestMentoring: 'POST /api/mentors/:mentorId/requests',
  answerMentorshipRequest: 'POST /api/mentorship-requests/:requestId/answer',
  withdrawMentorshipRequest: 'POST /api/mentorship-requests/:requestId/withdraw',
  answerMentorProposal: 'POST /api/mentorship-requests/:requestId/proposal',
  awaitMentorRoom: 'POST /api/awaited-mentors',
  stopAwaitingMentorRoom: 'POST /api/awaited-mentors/:mentorId/stop',
  pauseMentorship: 'PUT /api/mentorships/:mentorshipId/pause',
  endMentorship: 'POST /api/mentorships/:mentorshipId/end',
  addMentorshipGoal: 'POST /api/mentorships/:mentorshipId/goals',
  tickMentorshipGoal: 'PUT /api/mentorships/:mentorshipId/goals/:goalId',
  removeMentorshipGoal: 'POST /api/mentorships/:mentorshipId/goals/:goalId/remove',
  planMentorshipMeeting: 'PUT /api/mentorships/:mentorshipId/next-meeting',
  recordMentorshipMeeting: 'POST /api/mentorships/:mentorshipId/meetings',
  answerPulse: 'PUT /api/mentorships/:mentorshipId/pulses/:day',
  getMentoringHealth: 'GET /api/desk/mentoring-health',

  getMyAssignment: 'GET /api/mentoring-assignment',
  joinAssignment: 'PUT /api/mentoring-assignment',
  leaveAssignment: 'POST /api/mentoring-assignment/leave',
  getAssignment: 'GET /api/desk/mentoring-assignment',
  openAssignment: 'PUT /api/desk/mentoring-assignment',
  holdAssignmentPair: 'POST /api/desk/mentoring-assignments/:assignmentId/pairs/:menteeId/hold',
  releaseAssignment: 'POST /api/desk/mentoring-assignments/:assignmentId/release',

  searchGroups: 'GET /api/groups',
  getGroup: 'GET /api/groups/:groupId',
  joinGroup: 'POST /api/groups/:groupId/join',
  leaveGroup: 'POST /api/groups/:groupId/leave',
  answerJoinRequest: 'POST /api/groups/:groupId/requests/:personId/answer',
  changeMembership: 'PUT /api/groups/:groupId/membership',
  nameLead: 'POST /api/groups/:groupId/leads/:personId',
  handOverGroup: 'POST /api/groups/:groupId/hand-over',
  stepDown: 'POST /api/groups/:groupId/step-down',
  answerLeadAsk: 'POST /api/groups/:groupId/lead-ask',
  editGroup: 'PUT /api/groups/:groupId',
  archiveGroup: 'POST /api/groups/:groupId/archive',
  restoreGroup: 'POST /api/groups/:groupId/restore',
  announce: 'POST /api/groups/:groupId/announcements',
  removeAnnouncement: 'POST /api/groups/:groupId/announcements/:announcementId/remove',

  getProposals: 'GET /api/group-proposals',
  proposeGroup: 'POST /api/group-proposals',
  answerProposal: 'POST /api/group-proposals/:proposalId/answer',
  replaceCoFounder: 'POST /api/group-proposals/:proposalId/co-founders/:personId/replace',
  withdrawProposal: 'POST /api/group-proposals/:proposalId/withdraw',
  getDeskGroups: 'GET /api/desk/groups',
  settleProposal: 'POST /api/desk/group-proposals/:proposalId/settle',

  searchEvents: 'GET /api/events',
  getEvent: 'GET /api/events/:eventId/:startsAt',
  answerEvent: 'PUT /api/events/:eventId/:startsAt/rsvp',
  createEvent: 'POST /api/events',
  getEventDraft: 'GET /api/events/:eventId/:startsAt/draft',
  editEvent: 'PUT /api/events/:eventId/:startsAt',
  cancelEvent: 'POST /api/events/:eventId/:startsAt/cancel',
  stopHosting: 'POST /api/events/:eventId/stop-hosting',
  takeOverEvent: 'POST /api/events/:eventId/take-over',
  getEventFile: 'GET /api/events/:eventId/:startsAt/file',
  getRecap: 'GET /api/events/:eventId/:startsAt/recap',
  saveRecap: 'POST /api/events/:eventId/:startsAt/recap',
  getCalendarFeed: 'GET /api/me/calendar-feed',
  openCalendarFeed: 'POST /api/me/calendar-feed',
  closeCalendarFeed: 'POST /api/me/calendar-feed/close',

  getIntroductions: 'GET /api/introductions',
  answerBuddyAsk: 'POST /api/introductions/:introductionId/ask',
  answerCheckIn: 'POST /api/introductions/:introductionId/check-ins/:day',
  endIntroduction: 'POST /api/introductions/:introductionId/end',

  draftIntroduction: 'GET /api/personal-introductions/draft',
  introducePeople: 'PUT /api/personal-introductions/:introductionId',
  askIntroduction: 'PUT /api/personal-introductions/:introductionId/own',
  answerIntroduction: 'POST /api/personal-introductions/:introductionId/answer',
  thank: 'PUT /api/thanks/:thanksId',

  getCoffee: 'GET /api/coffee',
  joinCoffee: 'PUT /api/coffee/membership',
  leaveCoffee: 'POST /api/coffee/leave',
  skipCoffee: 'POST /api/coffee/skip',
  answerCoffee: 'POST /api/coffee/matches/:matchId/answer',
  explainCoffee: 'GET /api/coffee/why',

  getRounds: 'GET /api/desk/rounds',
  getRound: 'GET /api/desk/rounds/:round',
  releaseRound: 'POST /api/desk/rounds/:round/release',
  holdMatch: 'POST /api/desk/matches/:matchId/hold',
  updateCoffeeSettings: 'PUT /api/desk/coffee',
  getBuddyProgramme: 'GET /api/desk/buddies',
  updateBuddyProgramme: 'PUT /api/desk/buddies',
  getLedger: 'GET /api/desk/messages',
  countMessages: 'GET /api/desk/messages/counts',

  getNetwork: 'GET /api/network',
  getTie: 'GET /api/network/:personId',
  addContact: 'POST /api/network/:personId',
  removeContact: 'POST /api/network/:personId/remove',
  setCadence: 'PUT /api/network/:personId/cadence',
  getNote: 'GET /api/network/:personId/note',
  writeNote: 'PUT /api/network/:personId/note',
  makePromise: 'PUT /api/network/:personId/promise',
  keepPromise: 'POST /api/network/:personId/promise/keep',
  dropPromise: 'POST /api/network/:personId/promise/drop',
  answerFollowUp: 'POST /api/network/:personId/answer',
  undoFollowUp: 'POST /api/network/:personId/undo',
} as const

export type EndpointName = keyof typeof routes
export type Method = 'GET' | 'POST' | 'PUT'
export type Route<Name extends EndpointName = EndpointName> = (typeof routes)[Name]

/** Splits "GET /api/me" into its method and path. */
export function methodAndPath(route: Route): { method: Method; path: string } {
  const [method, path] = route.split(' ') as [Method, string]
  return { method, path }
}
