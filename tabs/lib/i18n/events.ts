import { list, plural } from '../../../shared/i18n/plural.ts'

const outside = (count: number): string =>
  plural('en', count, {
    one: '# event is outside your working hours.',
    other: '# events are outside your working hours.',
  })

const en = {
  title: 'Events',
  find: 'Find an event',
  filters: 'Which events',
  workingHours: 'In my working hours',
  online: 'Online',
  inPerson: 'In person',
  myGroups: 'My groups',
  moreFilters: (count: number) => (count === 0 ? 'More filters' : `More filters, ${count} on`),
  found: (count: number) => plural('en', count, { one: '# event', other: '# events' }),
  today: 'Today',
  tomorrow: 'Tomorrow',
  allDay: 'All day',
  repeats: 'Repeats',
  cancelled: 'Cancelled',
  lunch: 'In your lunch hour',
  outsideHours: 'Outside your working hours',
  inLine: { online: 'online', lunch: 'in your lunch hour', outside: 'outside your working hours' },
  outside,
  showThem: 'Show them',
  showNextWeek: 'Show next week',
  nothing: 'Nothing in your working hours this week',
  nothingAtAll: 'Nothing on this week',
  nothingText: (outsideCount: number, nextWeek: number) => {
    const parts = [
      outsideCount > 0 ? plural('en', outsideCount, { one: '# outside them', other: '# outside them' }) : null,
      nextWeek > 0 ? `${nextWeek} next week` : null,
    ].filter((part) => part !== null)
    return parts.length === 0 ? 'Look again in a few days.' : `There are ${list('en', parts)}.`
  },
  noneFor: (text: string) => `No event for “${text}” in the weeks to come`,
  noneText: 'Try fewer words, or another day.',
  noneFilteredText: 'With fewer filters there may be one.',
  noneInHoursFor: (text: string) => `No event for “${text}” in your working hours`,
  clearFilters: 'Clear filters',
  showAll: 'Show all events',
  fullWaiting: (waiting: number) => (waiting === 0 ? 'Full' : `Full, ${waiting} waiting`),
  known: (name: string, others: number) =>
    others === 0
      ? `${name} is going`
      : plural('en', others, { one: `${name} and # person you know`, other: `${name} and # people you know` }),
  placesLeft: (left: number, capacity: number) => `${left} of ${capacity} places left`,
  notMet: (count: number) =>
    plural('en', count, { one: '# person you haven’t met', other: '# people you haven’t met' }),
  rsvp: 'RSVP',
  rsvpTo: (title: string) => `RSVP, I’m coming to ${title}`,
  joinWaitingList: 'Join the waiting list',
  joinWaitingListOf: (title: string) => `Join the waiting list of ${title}`,
  going: 'Going',
  youAreGoing: 'You’re going',
  maybe: 'Maybe',
  waiting: (position: number | null) =>
    position === null ? 'On the waiting list' : `Number ${position} on the waiting list`,
  goingDone: (title: string) => `You’re going to ${title}.`,
  maybeDone: (title: string) => `Maybe, for ${title}.`,
  noDone: (title: string) => `You’re not coming to ${title}.`,
  placePassedOn: 'Your place went to the next person. Thank you.',
  waitingDone: (position: number | null) =>
    position === null
      ? 'You’re on the waiting list. We’ll tell you at once.'
      : `You’re number ${position}. We’ll tell you at once.`,
  notAnswered: (title: string) => `Your answer to ${title} is as it was.`,
  event: 'The event',
  ledBy: (name: string) => `led by ${name}`,
  yourTime: (when: string) => `${when} your time`,
  timeAndOverlaps: (time: string, titles: readonly string[]) =>
    titles.length === 0
      ? `${time}. You have nothing else in Hallway then.`
      : `${time}. Overlaps with ${list('en', titles)}.`,
  hostWanted: 'Nobody hosts this any more',
  hostWantedText: 'If nobody takes it over until the day before, it does not take place.',
  takeOver: 'I’ll host it',
  tookOver: (title: string) => `You host ${title}. Thank you.`,
  takenOver: (title: string) => `Somebody else hosts ${title} already. Thank you.`,
  notTakenOver: 'Nobody hosts the event yet.',
  range: (from: string, to: string) => `${from} to ${to}`,
  joinOnline: 'Join online',
  placesTaken: (taken: number, capacity: number) => `${taken} of ${capacity} places taken`,
  onWaitingList: (count: number) => `${count} on the waiting list`,
  peopleGoing: (count: number) => plural('en', count, { one: '# person is going', other: '# people are going' }),
  areYouComing: 'Are you coming?',
  coming: 'I’m coming',
  cannot: 'Can’t make it',
  passesOn: 'If you can’t, your place goes to the next person at once.',
  goingNotMet: 'Going, and you haven’t met',
  sayHello: 'Say hello',
  sayHelloTo: (name: string) => `Say hello to ${name}`,
  youKnow: 'You know',
  andMore: (count: number) => plural('en', count, { other: 'and # more' }),
  about: 'About',
  share: 'Share',
  cancelledText: 'This event does not take place.',
  overText: 'This event is over.',
}

export const eventsTexts = { en }
