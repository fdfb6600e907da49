import { localDate, sharedWorkingMinutes } from '../../time/working-hours.ts'
import { midweek } from '../buddies.ts'
import { MENTOR_WEIGHTS, type MentorWeights } from '../mentor-weights.ts'
import { settleTable } from '../weight-table.ts'
import { judgeAlternative, type Objection } from './judge-alternative.ts'
import type { MatchedMentee, Mentee, Mentor, MentorRound, MentorSolution, MentorTerm } from './mentor-assignment.ts'
import { commonLanguages, topicsFor, weighMentor, wishFor } from './weigh-mentor.ts'

export type MentorReason =
  | { kind: 'is-your-mentor'; wish: number | null; terms: MentorTerm[]; topics: string[] }
  /** A mentor whom the mentee asked for before this one. */
  | { kind: 'earlier-wish-met'; wish: number }
  | { kind: 'no-topic' }
  | { kind: 'no-shared-hours' }
  | { kind: 'no-common-language' }
  | { kind: 'full-before' }
  | { kind: Exclude<Objection, 'less-in-common'> }
  /** What speaks for the mentor they have, and for the one they ask about. */
  | { kind: 'less-in-common'; own: MentorTerm[]; theirs: MentorTerm[] }

/** A round and one of its solutions, to be asked about many pairs. */
interface Asked {
  round: MentorRound
  weights: MentorWeights
  mentees: ReadonlyMap<string, Mentee>
  mentors: ReadonlyMap<string, Mentor>
  matchOf: ReadonlyMap<string, MatchedMentee>
  menteesOf: ReadonlyMap<string, readonly MatchedMentee[]>
}

export interface MentorReasons {
  /**
   * Why a mentee has this mentor, or has another one before this one. Names nobody else, and says of pauses,
   * declines and people who are kept apart no more than that a mentor is not available.
   */
  of(menteeId: string, mentorId: string): MentorReason
  /** What became of each of a mentee's wishes, the first one first. */
  ofWishes(menteeId: string): { wish: number; mentorId: string; reason: MentorReason }[]
}

/** The reasons of either solution of a round. */
export function explainMentors(round: MentorRound, { matched }: MentorSolution): MentorReasons {
  const asked: Asked = {
    round,
    weights: settleTable(MENTOR_WEIGHTS, round.weights).weights,
    mentees: new Map(round.mentees.map((mentee) => [mentee.id, mentee])),
    mentors: new Map(round.mentors.map((mentor) => [mentor.id, mentor])),
    matchOf: new Map(matched.map((match) => [match.menteeId, match])),
    menteesOf: Map.groupBy(matched, ({ mentorId }) => mentorId),
  }
  const reasons: MentorReasons = {
    of(menteeId, mentorId) {
      const own = asked.matchOf.get(menteeId)
      if (own?.mentorId === mentorId) return { kind: 'is-your-mentor', ...pick(own) }
      const [mentee, mentor] = [asked.mentees.get(menteeId), asked.mentors.get(mentorId)]
      if (mentee === undefined || mentor === undefined) return { kind: 'not-available' }
      return publicReason(round, mentee, mentor, own) ?? compare(asked, { mentee, mentor, own })
    },
    ofWishes: (menteeId) =>
      (asked.mentees.get(menteeId)?.wishes ?? [])
        .slice(0, 3)
        .map((mentorId, place) => ({ wish: place + 1, mentorId, reason: reasons.of(menteeId, mentorId) })),
  }
  return reasons
}

function pick({ wish, terms, topics }: MatchedMentee) {
  return { wish, terms, topics }
}

/** What both can see of each other. */
function publicReason(
  round: MentorRound,
  mentee: Mentee,
  mentor: Mentor,
  own: MatchedMentee | undefined,
): MentorReason | null {
  const wish = wishFor(mentee, mentor.id)
  const topics = topicsFor(mentee, mentor)
  const everyday = round.everydayLanguage.toLowerCase()
  if (own !== undefined && own.wish !== null && own.wish < (wish ?? Infinity)) {
    return { kind: 'earlier-wish-met', wish: own.wish }
  }
  if (wish === null && topics.goal.length + topics.wanted.length === 0) return { kind: 'no-topic' }
  if (!isNear(round, mentee, mentor)) return { kind: 'no-shared-hours' }
  if (commonLanguages(mentee, mentor, everyday).length === 0) return { kind: 'no-common-language' }
  return mentor.capacity - mentor.taken >= 1 ? null : { kind: 'full-before' }
}

function isNear(round: MentorRound, mentee: Mentee, mentor: Mentor): boolean {
  if (mentee.office !== null && mentee.office === mentor.office) return true
  return sharedMinutes(round, mentee, mentor) >= round.minimumSharedMinutes
}

function sharedMinutes({ now }: MentorRound, mentee: Mentee, mentor: Mentor): number {
  return sharedWorkingMinutes(mentee.workingHours, mentor.workingHours, midweek(now))
}

function compare(
  asked: Asked,
  { mentee, mentor, own }: { mentee: Mentee; mentor: Mentor; own: MatchedMentee | undefined },
): MentorReason {
  const { round, weights } = asked
  const held = asked.menteesOf.get(mentor.id) ?? []
  const theirs = weighMentor(mentee, mentor, {
    weights,
    sharedMinutes: sharedMinutes(round, mentee, mentor),
    everydayLanguage: round.everydayLanguage,
  })
  const kind = judgeAlternative({
    isAllowed: !mentee.excluded.has(mentor.id) && !isPaused(round, mentor) && mentor.id !== mentee.id,
    own: own === undefined ? null : points(common(own.terms)),
    theirs: points(theirs),
    holders: held.map(({ terms }) => points(common(terms))),
    freePlaces: Math.floor(mentor.capacity - mentor.taken) - held.length,
    ownLoad: own === undefined ? 0 : besides(asked, own),
    theirLoad: mentor.taken + held.length,
  })
  return kind === 'less-in-common' ? { kind, own: common(own?.terms ?? []), theirs } : { kind }
}

/** Mentees whom one's mentor has besides oneself. */
function besides({ mentors, menteesOf }: Asked, { mentorId }: MatchedMentee): number {
  return (mentors.get(mentorId)?.taken ?? 0) + (menteesOf.get(mentorId) ?? []).length - 1
}

function isPaused({ now }: MentorRound, { pausedUntil, workingHours }: Mentor): boolean {
  return pausedUntil !== null && localDate(now, workingHours.timeZone) < pausedUntil
}

function common(terms: readonly MentorTerm[]): MentorTerm[] {
  return terms.filter(({ name }) => name !== 'load')
}

function points(terms: readonly MentorTerm[]): number {
  return terms.reduce((sum, term) => sum + term.points, 0)
}
