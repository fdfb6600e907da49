import { allDayDate, dayAndTime } from '../dates.ts'
import { plural } from '../plural.ts'

const LOCALE = 'en-GB'

export const eventsEn = {
  when: (startsAt: Date, timeZone: string, now: Date): string => dayAndTime(LOCALE, startsAt, timeZone, now),
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
  pressed: {
    gaveUp: (title: string): string => `You are no longer going to ${title}.`,
    gaveUpNext: 'Your place goes to the next person. Thank you.',
  },
}
