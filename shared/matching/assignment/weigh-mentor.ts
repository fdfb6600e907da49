import { fold } from '../../search/fold.ts'
import { mentions } from '../../search/mentions.ts'
import { MOST_SHARED_HOURS, MOST_TOPICS, WISH_WEIGHTS, type MentorWeights } from '../mentor-weights.ts'
import type { Mentee, Mentor, MentorTerm } from './mentor-assignment.ts'

/** Minutes that two share in a week, turned into hours a day that count. */
export function countedHours(sharedMinutes: number): number {
  return Math.min(MOST_SHARED_HOURS, Math.floor(sharedMinutes / 5 / 60))
}

export function spokenBy(languages: readonly string[], everyday: string): string[] {
  return (languages.length === 0 ? [everyday] : languages).map((language) => language.toLowerCase())
}

/** Languages that both speak, in small letters. */
export function commonLanguages(mentee: Mentee, mentor: Mentor, everyday: string): string[] {
  const theirs = new Set(spokenBy(mentor.languages, everyday))
  return [...new Set(spokenBy(mentee.languages, everyday))].filter((language) => theirs.has(language))
}

/** 1 to 3, or null. Somebody asked for twice counts where they stand first. */
export function wishFor({ wishes }: Mentee, mentorId: string): number | null {
  const place = wishes.slice(0, WISH_WEIGHTS.length).indexOf(mentorId)
  return place === -1 ? null : place + 1
}

/** In the mentor's words. */
export function topicsFor({ goal, wantsToLearn }: Mentee, { topics }: Mentor): { goal: string[]; wanted: string[] } {
  const wanted = new Set(wantsToLearn.map(fold))
  const unique = topics.filter((topic, place) => topics.findIndex((other) => fold(other) === fold(topic)) === place)
  return {
    goal: unique.filter((topic) => mentions(goal, topic)),
    wanted: unique.filter((topic) => !mentions(goal, topic) && fold(topic) !== '' && wanted.has(fold(topic))),
  }
}

/** What a match is worth, term by term; without the mentor's load, which hangs on who else comes. */
export function weighMentor(
  mentee: Mentee,
  mentor: Mentor,
  {
    weights,
    sharedMinutes,
    everydayLanguage,
  }: { weights: MentorWeights; sharedMinutes: number; everydayLanguage: string },
): MentorTerm[] {
  const topics = topicsFor(mentee, mentor)
  const everyday = everydayLanguage.toLowerCase()
  const speakAnother = commonLanguages(mentee, mentor, everyday).some((language) => language !== everyday)
  const wish = wishFor(mentee, mentor.id)
  const wishName = wish === null ? undefined : WISH_WEIGHTS[wish - 1]
  const isElsewhere = mentee.department !== mentor.department
  const isSameOffice = mentee.office !== null && mentee.office === mentor.office
  const terms: MentorTerm[] = [
    ...(wishName === undefined ? [] : [{ name: wishName, points: weights[wishName] }]),
    { name: 'goalTopic', points: weights.goalTopic * Math.min(topics.goal.length, MOST_TOPICS) },
    { name: 'wantedTopic', points: weights.wantedTopic * Math.min(topics.wanted.length, MOST_TOPICS) },
    { name: 'language', points: speakAnother ? weights.language : 0 },
    { name: 'sharedHour', points: weights.sharedHour * countedHours(sharedMinutes) },
    { name: 'otherDepartment', points: isElsewhere ? weights.otherDepartment : 0 },
    { name: 'office', points: isSameOffice ? weights.office : 0 },
  ]
  return terms.filter(({ points }) => points !== 0)
}
