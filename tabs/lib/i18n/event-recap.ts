import type { KeepInTouch } from '../../../shared/events/draft-choices.ts'
import { plural } from '../../../shared/i18n/plural.ts'

const choices: Record<KeepInTouch, string> = {
  'in-3-days': 'In 3 days',
  'in-two-weeks': 'In two weeks',
  'no-reminder': 'No reminder',
}

const en = {
  title: 'Who did you meet?',
  text: (event: string, day: string) => `${event}, ${day}. Only you see this. It helps us remind you to keep in touch.`,
  newForYou: 'new for you',
  known: 'you know each other',
  addNote: 'Add a note',
  addNoteAbout: (name: string) => `Add a note about ${name}`,
  noteAbout: (name: string) => `Note about ${name}`,
  noteHint: 'Only you can see this',
  keepInTouch: 'Remind me to keep in touch',
  choices,
  absent: 'I didn’t go',
  notNow: 'Not now',
  save: (count: number) =>
    count === 0 ? 'Save' : plural('en', count, { one: 'Save # person', other: 'Save # people' }),
  saved: (count: number) =>
    count === 0
      ? 'Saved. You met nobody new, and that is fine.'
      : plural('en', count, { one: '# person is in your network.', other: '# people are in your network.' }),
  absentDone: 'All right. We won’t ask again.',
  notSaved: 'Whom you met is not saved.',
  nobody: 'Nobody else was going.',
  what: 'Who was there',
  find: 'Find somebody',
}

export const eventRecapTexts = { en }
