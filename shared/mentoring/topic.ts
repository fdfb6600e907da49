import { fold } from '../search/fold.ts'
import { mentions } from '../search/mentions.ts'

/**
 * What the request is about, in one of the mentor's own words: a topic the goal names, else one the
 * mentee wants to learn. Null where nothing fits.
 *
 * @param offered the mentor's topics and skills, the most telling first.
 */
export function topicOf(goal: string, wantsToLearn: readonly string[], offered: readonly string[]): string | null {
  const named = offered.find((topic) => mentions(goal, topic))
  if (named !== undefined) return named
  const wishes = new Set(wantsToLearn.map(fold))
  return offered.find((topic) => wishes.has(fold(topic))) ?? null
}
