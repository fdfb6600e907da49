import { MEETINGS_TARGET } from '../../introductions/limits.ts'
import type { Ground } from '../../people/shared-ground.ts'
import { firstNameOf } from '../../people/first-name.ts'
import { longDate } from '../dates.ts'
import { plural } from '../plural.ts'
import { groundEn } from './ground.ts'

/** Reasons shown on a card: enough to be curious, few enough to read. */
const MOST_REASONS = 2

const reasons = (ground: readonly Ground[], name: string): string[] =>
  ground.slice(0, MOST_REASONS).map((piece) => groundEn.sentence(piece, name))

/** Somebody's department, where it is known. */
const worksIn = (name: string, department: string | null): string =>
  department === null ? `${firstNameOf(name)} works outside your team` : `${firstNameOf(name)} works in ${department}`

/** "Amara starts on 23 November" until that day is over. */
const joins = (name: string, hireDate: string, today: string): string =>
  `${firstNameOf(name)} ${hireDate < today ? 'joined' : 'starts'} on ${longDate('en-GB', hireDate)}`

export const buddiesEn = {
  ask: {
    eyebrow: 'A new colleague',
    title: (name: string) => `Would you be a buddy for ${name}?`,
    summary: 'Would you be a buddy for a new colleague?',
    reason: (ground: readonly Ground[], name: string, hireDate: string, today: string) =>
      [`${joins(name, hireDate, today)}.`, ...reasons(ground, name)].join(' '),
    effort: 'A buddy has a chat or a coffee about once a week for 90 days. No preparation.',
    answerBy: (when: string) => `If it does not suit you now, no answer is needed. I ask someone else after ${when}.`,
    accept: 'Accept',
    notNow: 'Not now',
    accepted: (name: string) => `Thank you. You are the buddy of ${name}.`,
    acceptedNext: 'I introduce you two now, with a few things to talk about.',
    declined: 'Not this time, then. Nobody is told.',
    declinedNext: 'I ask you again for another new colleague. You can switch this off in your profile.',
    late: 'This was settled in the meantime. Thank you for looking.',
    lateNext: 'I ask you again for another new colleague.',
    full: 'You already have as many new colleagues as you wanted. I ask someone else.',
  },
  introduction: {
    eyebrowForNewHire: 'Your buddy for 90 days',
    eyebrowForBuddy: 'Your new colleague for 90 days',
    summaryForNewHire: 'Meet your buddy',
    summaryForBuddy: 'Meet your new colleague',
    title: (name: string) => `Meet ${name}`,
    why: 'Why you two',
    reasonForNewHire: (ground: readonly Ground[], name: string, department: string | null) =>
      [...reasons(ground, name), `${worksIn(name, department)} and has offered to be your buddy.`].join(' '),
    reasonForBuddy: (ground: readonly Ground[], name: string, hireDate: string | null, today: string) =>
      [
        ...reasons(ground, name),
        hireDate === null
          ? `You offered to be a buddy.`
          : `${joins(name, hireDate, today)}, and you offered to be a buddy.`,
      ].join(' '),
    starters: 'To start the conversation',
    youOrganise: (name: string) =>
      `You pick the time: ${name} is new, and people meet more often when one of two does.`,
    otherOrganises: (name: string) => `${name} picks a time. You can also write first.`,
    openChat: 'Open chat',
    notAFit: 'Not a fit',
    firstMessageToBuddy: 'Hello, Hallway introduced us: you are my buddy. When would you have 20 minutes for a coffee?',
    firstMessageToNewHire:
      'Hello and welcome. Hallway introduced us: I am your buddy. When would you have 20 minutes for a coffee?',
  },
  ended: {
    summary: 'News about your buddy introduction',
    reply: (name: string) => `This introduction is over. ${name} reads only that it has ended.`,
    replyNextForNewHire: 'I look for someone else, usually within the hour.',
    replyNextForBuddy: 'I find another buddy, usually within the hour.',
    noBuddy: 'No buddy, thank you',
    declined: 'I will not look for another buddy. You find people to meet in Hallway whenever you like.',
    toNewHire: (name: string) => `Your introduction to ${name} has ended.`,
    toNewHireNext: 'Plans change. I am looking for another buddy for you and write as soon as there is one.',
    toNewHireFound: 'There is another buddy for you: I introduce you two.',
    toNewHireOver: 'Your first 90 days are over. You find people to meet in Hallway whenever you like.',
    toBuddy: (name: string) => `Your buddy time with ${name} has ended.`,
    toBuddyNext: 'There is nothing you need to do. Thank you for offering your time.',
    already: 'This introduction has ended already.',
  },
  checkIn: {
    eyebrow: (day: number) => `Day ${String(day)}`,
    title: (name: string) => `Did you and ${name} talk?`,
    summary: 'Did you two talk?',
    yes: 'Yes',
    notYet: 'Not yet',
    swap: 'Swap buddy',
    progress: (meetings: number) => `${String(meetings)} of more than ${String(MEETINGS_TARGET)} meetings so far.`,
    answeredYes: (name: string) => `Good. ${name} is in your network now.`,
    answeredNotYet: 'No hurry. A short hello is enough to begin.',
    answeredSwap: (name: string) => `This introduction is over. ${name} reads only that it has ended.`,
    already: 'You answered this one already.',
    over: 'This introduction has ended in the meantime.',
  },
  replacement: {
    eyebrow: 'Your buddy',
    title: 'Would another buddy suit you better?',
    summary: 'A question about your buddy',
    body: (name: string) =>
      `I have not heard whether you and ${name} talked. That happens, and it is nobody's fault. I can introduce you to someone else.`,
    find: 'Find another buddy',
    keep: 'We are fine',
    kept: 'Good. I leave you two to it.',
  },
  count: (meetings: number) => plural('en', meetings, { one: '# meeting', other: '# meetings' }),
}
