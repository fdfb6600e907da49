import type { Mentorship } from '../../../../shared/mentoring/mentorships.ts'

/** Its time has come, and nobody has said yet whether it took place. */
export function isOver(next: Mentorship['next'], now: Date): boolean {
  return next !== null && Date.parse(next.at) <= now.getTime()
}
