import type { MentorReason } from '../../matching/assignment/explain-mentors.ts'
import type { MatchedMentee, UnmatchedReason } from '../../matching/assignment/mentor-assignment.ts'
import type { AssignmentNote } from '../../matching/assignment/notes.ts'
import type { RequestState } from '../../mentoring/schemas.ts'
import { list, plural } from '../plural.ts'

const wishes = ['First wish.', 'Second wish.', 'Third wish.']

/** The same words wherever a pause, a decline or two who are kept apart may have a part in it. */
const NOT_AVAILABLE = 'Not available at the moment.'
const NOBODY_SUITABLE = 'No suitable mentor this time.'

const unplaced: Record<UnmatchedReason, string> = {
  'no-mentors': 'There is no mentor to choose from.',
  'no-mentor-with-topic': 'No mentor offers what the goal names or what they want to learn.',
  'no-shared-hours-or-language': 'The mentors for this share too few working hours, or no language.',
  'all-full-before': 'The mentors for this had no free place from the start.',
  'places-went-to-others': 'The free places of the mentors for this went to others.',
  'no-fitting-place': NOBODY_SUITABLE,
}

const toMentee: Record<UnmatchedReason, string> = {
  'no-mentors': 'There was no mentor to choose from.',
  'no-mentor-with-topic': 'No mentor offers what your goal names or what you want to learn.',
  'no-shared-hours-or-language': 'The mentors for this share too few working hours, or no language, with you.',
  'all-full-before': 'The mentors for this had no free place from the start.',
  'places-went-to-others': 'The free places of the mentors for this went to others.',
  'no-fitting-place': NOBODY_SUITABLE,
}

const wishOutcomes: Record<MentorReason['kind'], string> = {
  'is-your-mentor': 'Your wish was met.',
  'earlier-wish-met': 'A wish that you put before this one was met.',
  'no-topic': 'Offers nothing that your goal names or that you want to learn.',
  'no-shared-hours': 'Shares too few working hours with you.',
  'no-common-language': 'Speaks none of your languages.',
  'full-before': 'Had no free place from the start.',
  'taken-by-stronger-fit': 'The free places went to people with at least as much in common.',
  'better-for-all-together': 'The free places went to others, so that more people have a mentor or a wish met.',
  'less-in-common': 'You have more in common with the mentor you got.',
  'more-to-look-after': 'Has more people to look after than the mentor you got.',
  drawn: 'As good a fit as the mentor you got; the draw decided.',
  'not-available': NOT_AVAILABLE,
}

const NOT_THIS_TIME = (mentor: string): string =>
  `${mentor} is not available at the moment. You can ask any mentor with room yourself.`

/** What became of the request that was sent for a mentee. */
const asked: Record<RequestState, (mentor: string) => string> = {
  waiting: (mentor) => `We asked ${mentor} for you. The request stands among your mentorships.`,
  accepted: (mentor) => `${mentor} said yes. The mentorship stands among your mentorships.`,
  declined: NOT_THIS_TIME,
  proposed: (mentor) => `${mentor} suggests somebody else for you. It stands among your mentorships.`,
  expired: NOT_THIS_TIME,
  unavailable: NOT_THIS_TIME,
  withdrawn: (mentor) => `You took the request to ${mentor} back. You can ask any mentor with room.`,
}

const people = (count: number): string => plural('en', count, { one: '# person', other: '# people' })

const notes: { [Kind in AssignmentNote['kind']]: (note: Extract<AssignmentNote, { kind: Kind }>) => string } = {
  'nobody-to-place': () => 'Nobody who needs a mentor has joined yet.',
  'empty-pool': () => 'Nobody is open to mentoring, so there is nobody to ask.',
  'only-oneself': () => 'The only person who joined is also the only mentor.',
  'everybody-paused': () => 'No mentor is available at the moment.',
  'no-capacity': () => 'No mentor offers a place.',
  'everybody-full': () => 'No mentor has a free place. Ask some to offer one more, or look for new mentors.',
  'everybody-too-new': () => 'No mentor is available at the moment.',
  'nobody-open': () => 'No mentor has a free place at the moment.',
  'fewer-places-than-people': ({ places, people: wanting }) =>
    `There are fewer free places (${String(places)}) than people who joined (${String(wanting)}): some stay without a mentor.`,
  'listed-twice': (note) => `${people(note.people)} appeared twice and counted once.`,
  'weight-out-of-bounds': (note) =>
    `The weight “${note.weight}” was ${String(note.wanted)}, outside its bounds; ${String(note.used)} was taken.`,
}

/** The programme-wide assignment: why two belong together, and why somebody is without a mentor. */
export const mentoringAssignmentEn = {
  /** To the desk, in short sentences of what both may know of each other. */
  why({ wish, terms, topics }: Pick<MatchedMentee, 'wish' | 'terms' | 'topics'>): string[] {
    const has = (name: (typeof terms)[number]['name']): boolean => terms.some((term) => term.name === name)
    return [
      ...(wish === null ? [] : [wishes[wish - 1] ?? '']),
      ...(topics.length === 0 ? [] : [`Can help with ${list('en', topics)}.`]),
      ...(has('language') ? ['They share a further language.'] : []),
      ...(has('sharedHour') ? ['They share working hours.'] : []),
      ...(has('otherDepartment') ? ['From another department.'] : []),
      ...(has('office') ? ['In the same office.'] : []),
    ]
  },
  unplaced: (reason: UnmatchedReason): string => unplaced[reason],
  wishOutcome: (kind: MentorReason['kind']): string => wishOutcomes[kind],
  outcome: {
    asked,
    held: 'The programme team looks at yours once more.',
    kept: 'You had a mentor or a request already, and it stays as it is.',
    unplaced: (reason: UnmatchedReason): string => `${toMentee[reason]} You can ask any mentor with room yourself.`,
  },
  whyUnplaced: (reason: UnmatchedReason): string => toMentee[reason],
  /** In the chat, when an assignment has been released. */
  result: {
    eyebrow: 'Mentoring assignment',
    asked: (mentor: string): string => `I asked ${mentor} to mentor you`,
    inYourWords: 'In your words',
    askedNext: (mentor: string): string =>
      `You hear from me when ${mentor} has answered, within 14 days. You can withdraw the request at any time.`,
    seeRequest: 'See my request',
    cancelled: 'The mentoring assignment was called off',
    cancelledText: 'Nobody was asked to mentor you, and what you wrote for it is deleted.',
    none: 'No mentor for you this time',
    noneNext: 'You can ask any mentor with room yourself. Here they are.',
  },
  // Each kind of note has the sentence of its kind: the table's type says so.
  note: (note: AssignmentNote): string => (notes[note.kind] as (note: AssignmentNote) => string)(note),
}
