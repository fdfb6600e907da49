import { longDate } from '../dates.ts'

/** What people hear of one another's profiles. */
export const peopleEn = {
  away: {
    line: (name: string): string => `${name} is not available at the moment.`,
    until: (date: string): string => `Back from ${longDate('en-GB', date)}. There is nothing for you to do until then.`,
    open: 'There is nothing for you to do. Your next meeting can wait.',
  },
}
