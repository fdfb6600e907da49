import type { BeforeReason, MatchReason } from '../../matching/rounds/explain.ts'
import type { LeftOutReason, Relaxation, RoundNote } from '../../matching/rounds/round.ts'
import { firstNameOf } from '../../people/first-name.ts'
import { longDate } from '../dates.ts'
import { list, plural } from '../plural.ts'

const monday = (date: string): string => `Monday ${longDate('en-GB', date)}`
const people = (count: number): string => plural('en', count, { one: '# person', other: '# people' })
const matches = (count: number): string => plural('en', count, { one: '# match', other: '# matches' })

const MINUTES_PER_DAILY_HOUR = 5 * 60
const hoursADay = (minutesAWeek: number): string => {
  const hours = Math.max(1, Math.round(minutesAWeek / MINUTES_PER_DAILY_HOUR))
  return plural('en', hours, { one: 'about # hour a day', other: 'about # hours a day' })
}

interface Facts {
  /** Whom the reason is about. */
  name: string
  /** Their department, where it is known. */
  department: string | null
  /** Who brings the two together, where they meet through somebody. */
  through: string
}

/** The same words for everybody for whom there was nobody, whatever stands behind it. */
const NO_PARTNER = 'No suitable partner this round.'

const whyLeftOut: Record<LeftOutReason | 'paused' | 'skipped' | 'unreachable' | 'late', string> = {
  alone: 'Nobody else took part in this round.',
  'no-shared-hours': 'Nobody in this round shares enough working hours with you.',
  'no-common-language': 'Nobody in this round speaks one of your languages.',
  'met-everyone-lately': 'You have met everybody who would have suited within the last months.',
  'everyone-else-matched': NO_PARTNER,
  paused: 'Hallway was paused for you when the round went out.',
  skipped: 'You asked to sit this round out.',
  unreachable: 'I could not write to you in Teams within your hours and your number of messages a week.',
  late: 'Your match ended too late in its time to find somebody else.',
}

const deskLeftOut: Record<LeftOutReason, string> = {
  alone: 'Nobody else took part.',
  'no-shared-hours': 'Nobody shares enough working hours.',
  'no-common-language': 'Nobody speaks one of their languages.',
  'met-everyone-lately': 'Has met everybody who would have suited lately.',
  'everyone-else-matched': NO_PARTNER,
}

const weeks = (count: number): string => plural('en', count, { one: '# week', other: '# weeks' })

const relaxed: Record<Relaxation, (count: number) => string> = {
  trio: (count) => `${people(count)} joined a pair, so that nobody sat out.`,
  'one-link-trio': (count) => `${people(count)} joined a pair in which they share enough with one of the two.`,
  'old-repeat': (count) => `${people(count)} met somebody again whom they had met some rounds ago, rather than nobody.`,
}

const notes: { [Kind in RoundNote['kind']]: (note: Extract<RoundNote, { kind: Kind }>) => string } = {
  'nobody-left': () => 'Nobody could take part: everybody was paused, away or had asked to sit out.',
  'one-person': () => 'Only one person took part, so there was nobody to meet.',
  'odd-pool': (note) => `An odd number took part (${String(note.people)}): somebody meets two people.`,
  'memory-longer-than-pool': (note) =>
    `Nobody can avoid everybody they met in the last ${String(note.configured)} weeks with so few people. For ${people(note.people)} only a shorter time counts, the shortest is ${weeks(note.shortest)}.`,
  'memory-not-a-number': (note) =>
    `A memory of ${String(note.wanted)} weeks cannot be; ${String(note.used)} were taken.`,
  'weight-out-of-bounds': (note) =>
    `The weight “${note.weight}” was ${String(note.wanted)}, outside its bounds; ${String(note.used)} was taken.`,
  'nobody-fits': () => 'Nobody fits anybody: hours, languages or earlier meetings are in the way for all.',
  'same-person-twice': (note) => `${people(note.people)} appeared twice and counted once.`,
  'standing-match-dropped': (note) =>
    plural('en', note.matches, { one: '# match could not be kept.', other: '# matches could not be kept.' }),
  'smaller-groups': (note) =>
    plural('en', note.groups, {
      one: '# group is smaller than its people wished.',
      other: '# groups are smaller than their people wished.',
    }),
  relaxed: (note) => relaxed[note.relaxation](note.people),
  'sat-out': (note) =>
    note.again === 0
      ? `${people(note.people)} sat out. They come first next time.`
      : `${people(note.people)} sat out, ${people(note.again)} of them again. They come first next time.`,
}

/** Why people meet in a coffee round, or do not; to each from what both can see of each other. */
const moreOf: Record<Extract<BeforeReason, { kind: 'worth-more' }>['terms'][number]['term'], string> = {
  otherDepartment: 'another department',
  sharedHour: 'more hours at work at the same time',
  sharedInterests: 'more or rarer interests in common',
  levelGap: 'a greater difference of level',
  otherOffice: 'another office',
  sameTeam: 'another team',
  metBefore: 'a longer time since you met',
}

export const coffeeReasonsEn = {
  /** To one of the two. */
  matched(reason: MatchReason, { name, department, through }: Facts): string {
    const first = firstNameOf(name)
    switch (reason.kind) {
      case 'shared-interests':
        return `You and ${first} are both interested in ${list('en', reason.interests)}.`
      case 'other-department':
        return department === null
          ? `${first} works in another department.`
          : `${first} works in ${department}, outside your department.`
      case 'shared-hours':
        return `You and ${first} are at work at the same time for ${hoursADay(reason.minutesAWeek)}.`
      case 'other-office':
        return `You and ${first} work in different offices.`
      case 'other-level':
        return `You and ${first} see the company from different levels.`
      case 'meets-through':
        return `${first} and you meet through ${through}, who fits you both.`
      case 'met-before':
        return `You and ${first} have met in a coffee round before; too few people took part this time to avoid it.`
    }
  },
  /** Why somebody has their match rather than `name`. */
  rather(reason: BeforeReason, name: string): string {
    switch (reason.kind) {
      case 'no-shared-hours':
        return reason.minutesAWeek === 0
          ? `You and ${name} are never at work at the same time.`
          : `You and ${name} are at work at the same time too little: ${hoursADay(reason.minutesAWeek)}.`
      case 'no-common-language':
        return `You and ${name} have no language in common.`
      case 'met-lately':
        return `You and ${name} met in round ${String(reason.round)}, not long ago.`
      case 'worth-more':
        return `Your match has more of what makes a good one: ${list(
          'en',
          reason.terms.map(({ term }) => moreOf[term]),
        )}.`
      case 'not-in-round':
      case 'not-matched-with':
      case 'better-for-everyone':
        return `You and ${name} would suit each other as well. All the matches of the round together came out better like this.`
    }
  },
  newTo: (name: string) => `You and ${firstNameOf(name)} have not met in a coffee round before.`,
  /** To the desk, of two people. */
  ofPair: (first: string, second: string, parts: readonly string[]) => `${first} and ${second}: ${parts.join('; ')}.`,
  parts: {
    interests: (interests: readonly string[]) => `both interested in ${list('en', interests)}`,
    departments: (first: string | null, second: string | null) =>
      `${first ?? 'no department'} and ${second ?? 'no department'}`,
    offices: (first: string | null, second: string | null) => `${first ?? 'no office'} and ${second ?? 'no office'}`,
    hours: (minutesAWeek: number) => `${hoursADay(minutesAWeek)} in common`,
    again: 'met in a round before',
    throughThird: 'meet through the third',
    first: 'first meeting',
  },
  whyLeftOut,
  deskLeftOut,
  firstNextTime: 'You are first in line for the next round.',
  deskFirstNextTime: 'First in line for the next round.',
  looking: 'Your match has ended. I am looking for somebody else.',
  lookingNext: 'You hear from me within the hour, or you are first in line next time.',
  notHere: 'Not available at the moment',
  noMember: 'You do not take part in coffee rounds.',
  noRoundYet: 'No round has gone out since you joined.',
  matchIsOver: 'Your last match is over.',
  next: (date: string) => `Your next round goes out on ${monday(date)}.`,
  firstMessage: 'Hello, Hallway matched us for a coffee. When would you have 20 minutes?',
  firstMessageToGroup: 'Hello all, Hallway matched us for a coffee. When would we all have 20 minutes?',
  // Each kind of note has the sentence of its kind: the table's type says so.
  note: (note: RoundNote): string => (notes[note.kind] as (note: RoundNote) => string)(note),
  noteOnlyFirst: (shown: number, all: number): string =>
    `The list has ${matches(shown)} of ${matches(all)}: those you hold, then the best. Deliveries are counted of these.`,
  noteNotApproved: 'This round was not released in its week, so nothing was sent. Its people are due again.',
}
