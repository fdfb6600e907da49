/** Under which what has just been answered or ended is off the page; Home shows the same request under the same key. */
export const receivedKey = (requestId: string): string => `request/${requestId}`
export const proposalKey = (requestId: string): string => `proposal/${requestId}`
export const withdrawKey = (requestId: string): string => `sent/${requestId}`
export const mentorshipKey = (mentorshipId: string): string => `mentorship/${mentorshipId}`

/** What is read again once a request is answered. */
export const ANSWERED = ['getMyMentorships', 'getHome', 'getPeopleToMeet', 'searchMentors', 'getMe'] as const
