import { plural } from '../../../shared/i18n/plural.ts'

const en = {
  heading: 'Be a mentor',
  teach: 'A mentor meets one person for about six half hours. You decide who and when.',
  available: 'People can ask me for mentoring',
  availableHint: 'Off: you are in no list, and mentorships you have go on.',
  topics: 'What you can help with',
  topicsHint: 'A few words each. People find you by them.',
  places: 'How many people at a time?',
  placesOption: (count: number) => plural('en', count, { one: '# person', other: '# people' }),
  saved: 'Saved',
  unsaved: 'Your mentor settings are as they were.',
}

export const beAMentorTexts = { en }
