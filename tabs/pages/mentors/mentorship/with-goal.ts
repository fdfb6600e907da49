import type { Mentorship, MentorshipGoal, MyMentorships } from '../../../../shared/mentoring/mentorships.ts'

/** The viewer's mentorships with one step changed. */
export function withGoal(mine: MyMentorships, mentorshipId: string, goal: MentorshipGoal): MyMentorships {
  const change = (mentorship: Mentorship): Mentorship =>
    mentorship.id === mentorshipId
      ? { ...mentorship, goals: mentorship.goals.map((one) => (one.id === goal.id ? goal : one)) }
      : mentorship
  return { ...mine, mentoring: mine.mentoring.map(change), mentoredBy: mine.mentoredBy.map(change) }
}
