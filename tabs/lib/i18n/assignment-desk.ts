import type { AssignmentSolution, DeskPlan } from '../../../shared/mentoring/assignment.ts'
import type { MentorWeight } from '../../../shared/matching/mentor-weights.ts'
import { plural } from '../../../shared/i18n/plural.ts'

const people = (count: number): string => plural('en', count, { one: '# person', other: '# people' })
const requests = (count: number): string => plural('en', count, { one: '# request', other: '# requests' })
const firstWishes = (count: number): string => plural('en', count, { one: '# first wish', other: '# first wishes' })

type Figures = Pick<DeskPlan, 'placed' | 'wishesMet' | 'score' | 'blockingPairs'>

/** What one solution gives up for what it promises, beside the other one. */
function costs(plan: Figures, other: Figures): string[] {
  const fewer = other.placed - plan.placed
  const fewerFirst = other.wishesMet[0] - plan.wishesMet[0]
  const envious = plan.blockingPairs ?? 0
  const all = [
    ...(fewer > 0 ? [`${people(fewer)} fewer with a mentor.`] : []),
    ...(fewerFirst > 0 ? [`${firstWishes(fewerFirst)} fewer met.`] : []),
    ...(plan.score < other.score ? ['The pairs have less in common altogether.'] : []),
    ...(envious > 0
      ? [
          plural('en', envious, {
            one: 'In # case a mentee and a mentor would both rather have had each other.',
            other: 'In # cases a mentee and a mentor would both rather have had each other.',
          }),
        ]
      : []),
  ]
  return all.length === 0 ? ['It costs nothing beside the other.'] : all
}

const solutions: Record<AssignmentSolution, { name: string; promise: string }> = {
  heaviest: { name: 'Most in common', promise: 'As many as can be get a mentor, and have the most in common.' },
  stable: { name: 'No envy', promise: 'No mentee and mentor would both rather have had each other.' },
}

const en = {
  title: 'Mentoring assignment',
  none: 'No mentoring assignment yet',
  noneText:
    'People say what they want help with and whom they would like, up to three mentors. When you release it, the mentors are asked.',
  closesOn: 'People can join until',
  open: 'Open for joining',
  opened: 'Open. People find it on the Mentors page.',
  openUnsaved: 'The assignment is not open.',
  move: 'Move the date',
  moved: (date: string) => `People can join until ${date}.`,
  moveUnsaved: 'The last day is as it was.',
  openUntil: (date: string) => `Open until ${date}`,
  closedOn: (date: string) => `Joining ended on ${date}`,
  releasedState: 'Released',
  joined: (count: number, withWishes: number) =>
    `${plural('en', count, { one: '# person has joined', other: '# people have joined' })}, ${withWishes} with wishes for certain mentors. Nobody hears of a pair before you release.`,
  nobodyYet: 'Nobody has joined yet',
  nobodyYetText:
    'People find it on the Mentors page. Their pairs appear here, both ways, before anybody hears of them.',
  heldEnds: (count: number) =>
    plural('en', count, {
      one: '# held pair is then let go, and its mentee is told kindly.',
      other: '# held pairs are then let go, and their mentees are told kindly.',
    }),
  choose: 'How the mentors are shared out',
  solutions,
  placed: (placed: number, of: number) => `${placed} of ${people(of)} with a mentor`,
  wishesMet: ([first, second, third]: DeskPlan['wishesMet']) =>
    `${firstWishes(first)} met, ${plural('en', second, { one: '# second', other: '# second' })}, ${plural('en', third, { one: '# third', other: '# third' })}`,
  costs,
  same: 'Both come to the same pairs at the moment.',
  whoJoined: 'Who has joined',
  views: {
    pairs: (count: number) => `Pairs ${count}`,
    held: (count: number) => `Held ${count}`,
    without: (count: number) => `Without a mentor ${count}`,
    kept: (count: number) => `As they are ${count}`,
  },
  noPairs: 'No pair yet',
  noPairsText: 'Pairs appear here as people join; the notes say what stands in the way.',
  nothingHeld: 'No pair is held',
  nothingHeldText: 'A pair that you hold is not asked until you let it go, before the release or after it.',
  everybodyPlaced: 'Everybody has a mentor',
  everybodyPlacedText: 'Whoever stays without one stands here, with the reason.',
  nobodyKept: 'Nobody',
  nobodyKeptText: 'Whoever has a mentor or an open request already stands here, and stays as they are.',
  keptWhy: 'Has a mentor or an open request already.',
  mentor: 'Mentor:',
  asked: 'Asked',
  pairActions: {
    hold: {
      label: 'Hold',
      of: (mentee: string, mentor: string) => `Hold the pair of ${mentee} and ${mentor}`,
      done: (_mentor: string) => 'Held. Nobody in it hears of it.',
    },
    letGo: {
      label: 'Do not hold',
      of: (mentee: string, mentor: string) => `Do not hold the pair of ${mentee} and ${mentor}`,
      done: (_mentor: string) => 'Not held any more. It goes out with the others.',
    },
    ask: {
      label: 'Ask now',
      of: (mentee: string, mentor: string) => `Ask ${mentor} to mentor ${mentee} now`,
      done: (mentor: string) => `${mentor} is being asked.`,
    },
  },
  pairUnsaved: (mentee: string) => `The pair of ${mentee} is as it was.`,
  release: (count: number) => plural('en', count, { one: 'Send # request', other: 'Send # requests' }),
  releaseNone: 'Close without requests',
  releaseTitle: (solution: AssignmentSolution) => `Release “${solutions[solution].name}”?`,
  releaseText: (sent: number, held: number, without: number) =>
    [
      sent === 0 ? 'No mentor is asked.' : `${requests(sent)} to mentors, in the words of the mentees, who hear of it.`,
      ...(held === 0 ? [] : [`${plural('en', held, { one: '# pair stays', other: '# pairs stay' })} held.`]),
      ...(without === 0
        ? []
        : [
            plural('en', without, {
              one: '# person hears kindly that there is no mentor this time, and what to do.',
              other: '# people hear kindly that there is no mentor this time, and what to do.',
            }),
          ]),
      'This cannot be taken back.',
    ].join(' '),
  stillOpen: (date: string) => `People can still join until ${date}; after the release nobody can.`,
  released: 'Released. The mentors are being asked.',
  releaseUnsaved: 'Nothing was released. Look at the pairs again.',
  weightsText: 'Mentors are shared out so that all pairs together have as many points as they can.',
  weightNames: {
    firstWish: 'A first wish met',
    secondWish: 'A second wish met',
    thirdWish: 'A third wish met',
    goalTopic: 'A topic that the goal names, up to two',
    wantedTopic: 'A topic that the mentee wants to learn, up to two',
    language: 'A further language in common',
    sharedHour: 'Each working hour a day in common, up to four',
    otherDepartment: 'Two departments',
    office: 'The same office',
    load: 'Taken off for each mentee the mentor has',
  } satisfies Record<MentorWeight, string>,
  settings: 'How mentors are shared out',
  settingsSaved: 'Saved. The pairs are as they would be now.',
  settingsUnsaved: 'The settings are as they were.',
  callOff: 'Call it off',
  callOffTitle: 'Call the assignment off?',
  callOffText: (joined: number) =>
    joined === 0
      ? 'Nobody has joined, so nobody is told.'
      : `${plural('en', joined, { one: '# person who has joined is', other: '# people who have joined are' })} told kindly, and what they wrote is deleted. This cannot be taken back.`,
  calledOff: 'Called off.',
  callOffUnsaved: 'The assignment is as it was.',
  notes: 'Notes on the assignment',
  noNotes: 'Nothing stands in the way.',
  deliveries: 'Deliveries of the assignment',
  next: 'Next assignment',
  deadline: 'Last day to join',
  answers: 'Answers',
  answersText: (accepted: number, asked: number, waiting: number) =>
    `Yes to ${accepted} of ${requests(asked)}, ${waiting} still to be answered. Who answered how stays between the two.`,
  answersHidden: 'Shown from five requests on, so that it points at nobody.',
}

export const assignmentDeskTexts = { en }
