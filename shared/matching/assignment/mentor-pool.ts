import { fold } from '../../search/fold.ts'
import { midweek, type Availability } from '../buddies.ts'
import { loadPoints } from '../buddy-weights.ts'
import { MOST_TOPICS, WISH_WEIGHTS, type MentorWeights } from '../mentor-weights.ts'
import { createCodes } from './codes.ts'
import { HoursClasses } from './hours-classes.ts'
import type { Mentee, Mentor, MentorRound } from './mentor-assignment.ts'
import { TermIndex, TermPoints } from './term-index.ts'
import { createCalendar } from './today.ts'
import { TopicFinder } from './topic-finder.ts'
import { commonLanguages, countedHours, wishFor } from './weigh-mentor.ts'

type Speaking = 'nothing' | 'everyday' | 'another'
/** More than there are different sets of languages in any company. */
const LANGUAGE_SETS = 2 ** 24

/** A mentor who comes into question for the mentee that was asked about. */
export interface MentorOption {
  mentor: number
  /** Points of all but the mentor's load: how much the two should be matched. */
  score: number
  /** What the assignment counts: less the load the mentor has. */
  value: number
  wish: number | null
}

/** All mentors by number, found by their topics; says the same of each pair as `weighMentor` says. */
export class MentorPool {
  readonly mentors: readonly Mentor[]
  readonly availability: readonly Availability[]
  readonly weights: MentorWeights
  #round: MentorRound
  #numberOf: Map<string, number>
  #finder: TopicFinder
  #index: TermIndex
  #points: TermPoints
  #classes: HoursClasses
  #hours: number[]
  /** Of the mentee at hand: points for topics, and who has been reached for this mentee. */
  #sums: Int32Array
  #reached: Uint8Array
  #speaks = new Map<number, Speaking>()
  #languages = createCodes()
  #languagesOf: Int32Array

  constructor(mentors: readonly Mentor[], weights: MentorWeights, round: MentorRound) {
    const today = createCalendar(round.now, (date) => date)
    const topics = mentors.flatMap((mentor) => mentor.topics)
    this.mentors = mentors
    this.weights = weights
    this.availability = mentors.map((mentor) => availabilityOf(mentor, today(mentor.workingHours.timeZone)))
    this.#round = round
    this.#numberOf = new Map(mentors.map(({ id }, number) => [id, number]))
    this.#finder = new TopicFinder(topics)
    this.#index = new TermIndex(
      topics.filter((topic) => fold(topic) !== ''),
      fold,
    )
    this.#points = new TermPoints(mentors.length)
    this.#classes = new HoursClasses(midweek(round.now))
    this.#hours = mentors.map(({ workingHours }) => this.#classes.add(workingHours))
    this.#sums = new Int32Array(mentors.length)
    this.#reached = new Uint8Array(mentors.length)
    this.#languagesOf = Int32Array.from(mentors, ({ languages }) => this.#languages.of(languages.join('\n')))
    for (const [number, mentor] of mentors.entries()) this.#index.add(number, mentor.topics)
  }

  /** Mentors who have a place for the mentee, in ascending order. */
  optionsFor(mentee: Mentee): MentorOption[] {
    const shared = this.#classes.sharedWith(mentee.workingHours)
    const wishes = mentee.wishes.slice(0, WISH_WEIGHTS.length)
    return this.reach(mentee).flatMap(({ mentor, topicPoints, speaks }) => {
      const { id, department, office, taken } = this.mentors[mentor] as Mentor
      if (this.availability[mentor] !== 'open' || mentee.excluded.has(id)) return []
      const { weights } = this
      const wish = wishes.includes(id) ? wishFor(mentee, id) : null
      const score =
        this.#wishPoints(wish) +
        topicPoints +
        (speaks === 'another' ? weights.language : 0) +
        weights.sharedHour * countedHours(shared[this.#hours[mentor] as number] as number) +
        (department === mentee.department ? 0 : weights.otherDepartment) +
        (office !== null && office === mentee.office ? weights.office : 0)
      return [{ mentor, score, value: score - loadPoints(weights, taken), wish }]
    })
  }

  /** Whom topics or wishes lead to and who shares hours and a language, whether or not they have a place. */
  reach(mentee: Mentee): { mentor: number; topicPoints: number; speaks: 'everyday' | 'another' }[] {
    const shared = this.#classes.sharedWith(mentee.workingHours)
    const languages = this.#languages.of(mentee.languages.join('\n'))
    return this.withTopic(mentee).flatMap(({ mentor, topicPoints }) => {
      const { office } = this.mentors[mentor] as Mentor
      const minutes = shared[this.#hours[mentor] as number] as number
      const isNear = minutes >= this.#round.minimumSharedMinutes || (office !== null && office === mentee.office)
      const speaks = this.#speakTogether(mentee, languages, mentor)
      return isNear && speaks !== 'nothing' ? [{ mentor, topicPoints, speaks }] : []
    })
  }

  /** Whom topics or wishes lead to. */
  withTopic(mentee: Mentee): { mentor: number; topicPoints: number }[] {
    const goal = this.#finder.topicsIn(mentee.goal)
    const wanted = [...new Set(mentee.wantsToLearn.map(fold))].filter((topic) => !goal.includes(topic))
    this.#points.add(this.#sums, this.#index, goal, this.weights.goalTopic, MOST_TOPICS)
    this.#points.add(this.#sums, this.#index, wanted, this.weights.wantedTopic, MOST_TOPICS)
    const wished = mentee.wishes.slice(0, WISH_WEIGHTS.length).flatMap((id) => this.#numberOf.get(id) ?? [])
    const found = this.#unique([wished, ...[...goal, ...wanted].map((topic) => this.#index.peopleWith(topic))])
    const own = this.#numberOf.get(mentee.id)
    const reached = found.map((mentor) => ({ mentor, topicPoints: this.#sums[mentor] as number }))
    for (const mentor of found) this.#sums[mentor] = 0
    return reached.filter(({ mentor }) => mentor !== own)
  }

  /** Minutes a week that a mentee shares with a mentor. */
  sharedMinutes(mentee: Mentee, mentor: number): number {
    return this.#classes.sharedWith(mentee.workingHours)[this.#hours[mentor] as number] ?? 0
  }

  numberOf(mentorId: string): number | undefined {
    return this.#numberOf.get(mentorId)
  }

  #wishPoints(wish: number | null): number {
    const name = wish === null ? undefined : WISH_WEIGHTS[wish - 1]
    return name === undefined ? 0 : this.weights[name]
  }

  #unique(lists: readonly (readonly number[])[]): number[] {
    const found: number[] = []
    for (const list of lists) {
      for (const mentor of list) {
        if (this.#reached[mentor] === 1) continue
        this.#reached[mentor] = 1
        found.push(mentor)
      }
    }
    for (const mentor of found) this.#reached[mentor] = 0
    return found.sort((a, b) => a - b)
  }

  /** Few sets of languages are spoken: each two of them are compared once. */
  #speakTogether(mentee: Mentee, own: number, mentor: number): Speaking {
    const key = own * LANGUAGE_SETS + (this.#languagesOf[mentor] as number)
    const known = this.#speaks.get(key)
    if (known !== undefined) return known
    const everyday = this.#round.everydayLanguage.toLowerCase()
    const common = commonLanguages(mentee, this.mentors[mentor] as Mentor, everyday)
    const isAnother = common.some((language) => language !== everyday)
    const speaks = isAnother ? 'another' : common.length > 0 ? 'everyday' : 'nothing'
    this.#speaks.set(key, speaks)
    return speaks
  }
}

function availabilityOf({ capacity, taken, pausedUntil }: Mentor, today: string): Availability {
  if (!(capacity >= 1)) return 'no-capacity'
  if (pausedUntil !== null && today < pausedUntil) return 'paused'
  return capacity - taken >= 1 ? 'open' : 'full'
}
