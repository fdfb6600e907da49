import { plural } from '../../../shared/i18n/plural.ts'

const en = {
  clear: 'Clear the search',
  close: (text: string) => `Nothing matches “${text}” exactly. These come close.`,
  some: {
    people: 'Nobody matches all of it. These match most of it.',
    groups: 'No group matches all of it. These match most of it.',
    events: 'No event matches all of it. These match most of it.',
  },
  offline: 'You’re offline',
  offlineText: 'We search again as soon as you’re back.',
  offlineStale: 'These were found before. We search as soon as you’re back.',
  showRest: (count: number) => plural('en', count, { other: 'Show # more' }),
  moreFailed: 'The next ones did not load.',
}

export const searchTexts = { en }
