import { plural } from '../../../shared/i18n/plural.ts'

const en = {
  title: 'People',
  find: 'Find a colleague',
  suggested: 'You could meet',
  found: (count: number) => plural('en', count, { one: '# person', other: '# people' }),
  noneFor: (text: string) => `Nobody found for “${text}”`,
  noneText: 'Try a part of the name, a skill or a team.',
  noneYet: 'Nobody to suggest yet',
  noneYetText: 'Type a name, a skill or a team.',
  showSuggested: 'See who you could meet',
}

export const peopleTexts = { en }
