import { allDayDate, dateAndTime, dayAndTime } from '../dates.ts'
import { list, plural } from '../plural.ts'

const LOCALE = 'en-GB'

export const eventsEn = {
  when: (startsAt: Date, timeZone: string, now: Date): string => dayAndTime(LOCALE, startsAt, timeZone, now),
  /** On a card, which may be read days after it was written. */
  whenOnCard: (startsAt: Date, timeZone: string): string => dateAndTime(LOCALE, startsAt, timeZone),
  allDay: (startsAt: Date): string => `${allDayDate(LOCALE, startsAt)}, all day`,
  /** Why an event fits the viewer. */
  fits: {
    going: 'You are going',
    yourGroup: (group: string): string => `Your group ${group} holds it`,
    known: (count: number): string =>
      plural(LOCALE, count, { one: '# person you know is going', other: '# people you know are going' }),
    interest: (interest: string): string => `It is about ${interest}, which you are interested in`,
    lunch: 'In your lunch hour',
  },
  online: 'Online',
  openEvent: 'Open event',
  whenLabel: 'When',
  whereLabel: 'Where',
  promoted: {
    eyebrow: 'A place for you',
    summary: (title: string): string => `You have a place: ${title}`,
    line: 'Somebody could not make it, so you moved up from the waiting list and are going.',
    giveUp: 'Give up my place',
  },
  reminder: {
    eyebrow: 'Coming up',
    summary: (title: string): string => `Coming up: ${title}`,
    notMet: (names: readonly string[]): string => `Going, and you haven’t met: ${list(LOCALE, names)}.`,
    come: 'I’ll be there',
    giveUp: 'Give up my place',
  },
  changed: {
    eyebrow: 'Changed',
    summary: (title: string): string => `Changed: ${title}`,
    line: 'The time or the place has changed. Your answer stays as it was.',
    lineAll: 'The time or the place of its dates has changed. Your answers stay as they were.',
    cannot: 'Can’t make it',
  },
  cancelled: {
    eyebrow: 'Cancelled',
    summary: (title: string): string => `Cancelled: ${title}`,
    line: 'It does not take place. There is nothing for you to do.',
    lineAll: 'None of its dates to come takes place. There is nothing for you to do.',
    openEvents: 'See other events',
  },
  recap: {
    eyebrow: 'Only you see this',
    /** Names the event, for it is also the card's line in a digest. */
    title: (event: string): string => `Who did you meet at ${event}?`,
    line: 'It helps me remind you to keep in touch.',
    more: (count: number): string =>
      plural(LOCALE, count, { one: '# more person was there.', other: '# more people were there.' }),
    keepInTouch: 'Remind me to keep in touch',
    choices: { 'in-3-days': 'In 3 days', 'in-two-weeks': 'In two weeks', 'no-reminder': 'No reminder' },
    save: 'Save',
    absent: 'I didn’t go',
    open: 'Open in Hallway',
    saved: (names: readonly string[]): string => `Saved: you met ${list(LOCALE, names)}.`,
    savedNext: {
      'in-3-days': 'I’ll remind you in 3 days.',
      'in-two-weeks': 'I’ll remind you in two weeks.',
      'no-reminder': 'I won’t remind you.',
    },
    nobody: 'Nobody ticked. That is fine, too.',
    absentDone: 'All right. I won’t ask again.',
  },
  pressed: {
    coming: (title: string): string => `You are going to ${title}.`,
    comingNext: 'See you there.',
    waiting: (title: string, position: number): string =>
      `${title} is full: you are number ${String(position)} on the waiting list.`,
    waitingNext: 'I’ll tell you at once when a place is free.',
    gaveUp: (title: string): string => `You are no longer going to ${title}.`,
    gaveUpNext: 'Your place goes to the next person. Thank you.',
  },
}
