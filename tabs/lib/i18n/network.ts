import { plural } from '../../../shared/i18n/plural.ts'

const en = {
  title: 'My network',
  finding: (ties: number, departments: number) =>
    `${plural('en', ties, { one: '# strong tie', other: '# strong ties' })} in ${plural('en', departments, { one: '# department', other: '# departments' })}`,
  noStrongTies: (people: number) =>
    plural('en', people, { one: '# person in your network', other: '# people in your network' }),
  quiet: (count: number) =>
    count === 0
      ? ''
      : `${plural('en', count, { one: '# person is', other: '# people are' })} going quiet. A short hello is enough.`,
  onlyYou: 'Only you can see this page.',
  followUps: 'Follow-ups',
  dueCount: (count: number) => plural('en', count, { other: '# due' }),
  nobodyWaits: 'Nobody is waiting to hear from you',
  nobodyWaitsText: 'When someone is due, you find them here and in one card a week in chat.',
  people: 'People',
  everyone: 'Everyone',
  find: 'Find someone',
  person: 'Person',
  strength: 'Strength',
  lastContact: 'Last contact',
  howOften: 'How often',
  notYet: 'Not yet',
  every: { 14: 'Every two weeks', 30: 'Every month', 90: 'Every three months' },
  noReminder: 'No reminders',
  hasNote: 'You have a note',
  nobodyHere: 'Nobody here at the moment.',
  resultCount: (count: number) => plural('en', count, { one: '# person', other: '# people' }),
  showMore: (count: number) => `Show ${count} more`,
  whoIsWhere: 'Who is where',
  showAsList: 'Show as list',
  showAsPicture: 'Show as picture',
  inside: 'Inside the disc: you talk at least every two weeks.',
  you: 'You',
  pictureOf: (people: number, departments: number) =>
    `${plural('en', people, { one: '# person', other: '# people' })} in ${plural('en', departments, { one: '# department', other: '# departments' })}`,
  elsewhere: 'Elsewhere',
  empty: 'Your network starts with one hello',
  emptyText: 'People appear here after you meet them through Hallway. One a week is plenty.',
  seeWhoToMeet: 'See who to meet',
}

export const networkTexts = { en }
