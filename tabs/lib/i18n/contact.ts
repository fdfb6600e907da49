import { plural } from '../../../shared/i18n/plural.ts'

const days = (count: number): string => {
  if (count % 7 !== 0) return plural('en', count, { one: 'day', other: '# days' })
  return plural('en', count / 7, { one: 'week', other: '# weeks' })
}

const en = {
  notYet: 'Not yet',
  once: 'Once',
  talksEvery: (count: number) => `Every ${days(count)}`,
  talkedEvery: (count: number) => `Was every ${days(count)}`,
  youTalkEvery: (count: number) => `You talk every ${days(count)}`,
  youTalkedEvery: (count: number) => `You used to talk every ${days(count)}`,

  followUp: 'Follow-up',
  next: (when: string) => `Next: ${when}`,
  remind: 'Remind me',
  cadence: { 14: 'Every 2 weeks', 30: 'Every month', 90: 'Every 3 months', none: 'Never' },
  reminder: {
    14: 'Reminder every 2 weeks',
    30: 'Reminder every month',
    90: 'Reminder every 3 months',
    none: 'No reminders',
  },
  cadenceChanged: {
    14: (name: string) => `We remind you of ${name} every 2 weeks.`,
    30: (name: string) => `We remind you of ${name} every month.`,
    90: (name: string) => `We remind you of ${name} every 3 months.`,
    none: (name: string) => `No more reminders about ${name}.`,
  },
  cadenceUnsaved: (name: string) => `The reminders about ${name} are as they were.`,

  talked: 'We talked',
  talkedWith: (name: string) => `We talked, follow-up with ${name}`,
  writeMessage: 'Write a message',
  writeNote: 'Write a note',
  readNote: 'Open your note',
  promiseSomething: 'Promise something',

  add: 'Add to my network',
  addSomeone: 'Add someone to your network',
  addHint: 'Somebody you know and want to stay in touch with. They are not told.',
  added: (name: string) => `${name} is in your network.`,
  isContact: (name: string) => `${name} is in your network already.`,
  addUnsaved: (name: string) => `${name} is not in your network.`,
  remove: 'Remove from my network',
  removed: (name: string) => `${name} is no longer in your network.`,
  removeUnsaved: (name: string) => `${name} is still in your network.`,

  promise: 'What you promised',
  promiseText: (name: string) => `What do you promise ${name}?`,
  promiseHint: 'For example: send the dashboard. We remind you the working day before and on the day. Only you see it.',
  by: 'By when?',
  textMissing: 'Say in a few words what it is.',
  textTooLong: (max: number) => `At most ${max} characters.`,
  promiseFailed: 'Not saved. What you typed is kept here; try again in a moment.',
  savePromise: 'Save promise',
  kept: 'Done',
  keptFor: (name: string) => `Done, promise to ${name}`,
  change: 'Change',
  changePromise: 'Change your promise',
  changeFor: (name: string) => `Change the promise to ${name}`,
  drop: 'Delete promise',
  promiseSaved: (name: string) => `Promise to ${name} saved.`,
  promiseKept: (name: string) => `Promise to ${name} kept.`,
  promiseDropped: (name: string) => `Promise to ${name} deleted.`,
  promiseUnsaved: (name: string) => `Your promise to ${name} is as it was.`,
}

export const contactTexts = { en }
