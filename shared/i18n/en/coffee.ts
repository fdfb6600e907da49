import type { CoffeeFrequency, CoffeeMoment, CoffeeSize } from '../../coffee/schemas.ts'
import { longDate } from '../dates.ts'
import { list } from '../plural.ts'

const day = (date: string): string => longDate('en-GB', date)
const monday = (date: string): string => `Monday ${day(date)}`
const names = (people: readonly string[]): string => list('en', people)
/** "Kenji reads", "Kenji and Aroha read". */
const verb = (people: readonly string[], singular: string, many: string): string =>
  `${names(people)} ${people.length === 1 ? singular : many}`

const frequency: Record<CoffeeFrequency, string> = {
  1: 'Every week',
  2: 'Every two weeks',
  4: 'Every four weeks',
  8: 'Every eight weeks',
}

const size: Record<CoffeeSize, string> = {
  2: 'One other person',
  3: 'A group of three',
  4: 'A group of four',
}

const countWords = ['nobody', 'one', 'two', 'three', 'four', 'five']

/** What the coffee cards say; reasons and explanations are sentences of their own. */
export const coffeeEn = {
  frequency,
  size,
  eyebrow: (round: number) => `Coffee · round ${String(round)}`,
  introduction: {
    summary: 'Meet someone new over coffee',
    title: (others: readonly string[]) => `Meet ${names(others)}`,
    group: (people: number) => `A group of ${countWords[people] ?? String(people)} this time.`,
    why: (people: number) => `Why you ${countWords[people] ?? 'all'}`,
    starters: 'To start the conversation',
    youOrganise: 'You pick the time: people meet more often when one of them does.',
    otherOrganises: (name: string) => `${name} picks the time. You can also write first.`,
    until: (date: string) => `You have until ${day(date)}.`,
    openChat: 'Open chat',
    notAFit: 'Not a fit',
    whyButton: 'Why this match?',
  },
  checkIn: {
    summary: 'Did you meet?',
    title: (others: readonly string[]) => `Did you and ${names(others)} meet?`,
    line: (moment: CoffeeMoment, closesOn: string) =>
      moment === 'middle'
        ? `There is time until ${day(closesOn)}. 20 minutes are enough.`
        : 'This round is about over.',
    yes: 'Yes, we met',
    notYet: 'Not yet',
    answeredYes: (others: readonly string[]) => `Good. ${verb(others, 'is', 'are')} in your network now.`,
    answeredYesNext: 'I remind you when it is time for another hello.',
    answeredNotYet: 'No hurry. A short hello is enough to begin.',
  },
  notAFit: {
    done: (others: readonly string[]) =>
      `This match is over for you. ${verb(others, 'reads', 'read')} only that plans have changed.`,
    next: 'I look for someone else, usually within the hour.',
  },
  changed: {
    summary: 'News about your coffee',
    joined: (name: string) => `${name} joins you`,
    joinedLine: (others: readonly string[]) => `You now meet ${names(others)}.`,
    left: (name: string) => `${name} is not available this time`,
    leftLine: (others: readonly string[]) => `Plans change. You and ${names(others)} carry on.`,
  },
  ended: {
    summary: 'News about your coffee',
    line: (others: readonly string[]) => `Your coffee with ${names(others)} does not come about this time.`,
    next: 'Plans change. I look for someone else for you and write as soon as there is somebody.',
  },
  late: 'This was settled in the meantime.',
  lateNext: 'Type coffee to see where you are in the rounds.',
  terms: {
    summary: 'Coffee rounds',
    eyebrow: 'Coffee rounds',
    inviteTitle: 'Meet somebody new over coffee?',
    invite:
      'I introduce you to a colleague outside your team, and say why you two. You choose how often, and can skip or leave at any time.',
    memberTitle: 'You take part in coffee rounds',
    current: (others: readonly string[], closesOn: string) =>
      `At the moment you meet ${names(others)}, until ${day(closesOn)}.`,
    next: (date: string) => `Your next round goes out on ${monday(date)}.`,
    paused: (date: string) => `You are paused until ${day(date)}. I introduce you to nobody before then.`,
    pausedOpen: 'You are paused. I introduce you to nobody until you resume.',
    skipping: (date: string) => `You sit one round out. Your next one goes out on ${monday(date)}.`,
    howOften: 'How often',
    withHowMany: 'With how many',
    join: 'Take part',
    save: 'Save',
    skip: 'Skip the next round',
    unskip: 'Do not skip',
    leave: 'Leave the rounds',
    whyMatched: 'Why this match?',
    whyNotMatched: 'Why was I not matched?',
    joined: 'You take part now.',
    saved: 'Saved.',
    skipped: 'Skipped. Nobody is told.',
    unskipped: 'You take part again.',
    left: 'You have left the coffee rounds.',
    leftNext: 'Nobody is told. Type coffee to come back at any time.',
    notMember: 'You do not take part in coffee rounds.',
    unclear: 'I did not understand that about coffee. Here is where you are in the rounds.',
  },
  explanation: {
    matchedTitle: 'Why this match',
    notMatchedTitle: 'Why you were not matched',
    noneTitle: 'No round yet',
    summary: 'Why, in coffee rounds',
  },
}
