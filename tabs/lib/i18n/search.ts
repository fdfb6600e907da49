const en = {
  clear: 'Clear the search',
  searching: 'Searching…',
  close: (text: string) => `Nothing matches “${text}” exactly. These come close.`,
  some: {
    people: 'Nobody matches all of it. These match most of it.',
    groups: 'No group matches all of it. These match most of it.',
    events: 'No event matches all of it. These match most of it.',
  },
  offline: 'You’re offline',
  offlineText: 'We search again as soon as you’re back.',
  offlineStale: 'You’re offline. This is what was found before.',
  moreFailed: 'The next ones did not load.',
}

export const searchTexts = { en }
