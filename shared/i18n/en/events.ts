import { allDayDate, dayAndTime } from '../dates.ts'

const LOCALE = 'en-GB'

export const eventsEn = {
  when: (startsAt: Date, timeZone: string, now: Date): string => dayAndTime(LOCALE, startsAt, timeZone, now),
  allDay: (startsAt: Date): string => `${allDayDate(LOCALE, startsAt)}, all day`,
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
