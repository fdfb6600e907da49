import { plural } from '../../../shared/i18n/plural.ts'
import type { Rhythm } from '../../../shared/mentoring/schemas.ts'

const rhythm: Record<Rhythm, string> = { once: 'Once', 'every-two-weeks': 'Every two weeks', monthly: 'Monthly' }

const en = {
  title: 'Mentors',
  views: { find: 'Find a mentor', mine: 'My mentorships', be: 'Be a mentor' },
  findShort: 'Find',
  search: 'Skill, name or team',
  filters: 'Filters',
  filterCount: (count: number) => plural('en', count, { one: '# filter', other: '# filters' }),
  department: 'Department',
  office: 'Location',
  language: 'Language',
  any: { department: 'Every department', office: 'Every location', language: 'Every language' },
  option: (value: string, count: number) => `${value} (${count})`,
  hasRoom: 'Has room',
  clear: 'Clear filters',
  found: (total: number, withRoom: number) =>
    `${plural('en', total, { one: '# mentor', other: '# mentors' })}, ${withRoom} with room`,
  bestFit: 'Best fit for you first',
  speaks: (languages: string) => `Speaks ${languages}`,
  noneFor: (text: string) => `No mentor found for “${text}”`,
  none: 'No mentor found',
  nobodyYet: 'No mentors yet',
  nobodyYetText: 'You can be the first: one person, about six half hours.',
  noneText: 'Try a broader word, a neighbouring skill, or fewer filters.',
  noneFilteredText: 'With fewer filters there may be someone.',
  more: 'Show more mentors',
  there: (time: string) => `${time} there now`,
  share: 'What you share',
  canHelpWith: 'Can help with',
  wouldLike: 'Would like',
  starters: 'To start the conversation',
  copy: 'Copy',
  copyOf: (text: string) => `Copy “${text}”`,
  copied: 'Copied',
  request: 'Request mentoring',
  fullHint: (name: string) => `${name} has no free place at the moment. A chat is always possible.`,
  chat: 'Chat',
  goal: 'What would you like help with?',
  goalHint: (name: string) => `One or two sentences. ${name} sees this with your profile.`,
  goalTooShort: (left: number) =>
    plural('en', left, { one: '# more character, please.', other: '# more characters, please.' }),
  howOften: 'How often?',
  promise: (name: string) =>
    `If ${name} cannot, we tell you within 14 days and suggest someone else. You can withdraw at any time.`,
  send: 'Send request',
  cancel: 'Cancel',
  sent: (name: string) => `Sent to ${name}. We’ll tell you here and in chat.`,
  notSent: (name: string) => `Your request to ${name} is still here.`,
  waitingFor: (date: string) => `Answer by ${date}`,
  withdraw: 'Withdraw',
  withdrawFrom: (name: string) => `Withdraw the request to ${name}`,
  withdrawn: (name: string) => `Request to ${name} withdrawn.`,
  withdrawUnsaved: (name: string) => `Your request to ${name} still stands.`,
  rhythm,
}

export const mentorsTexts = { en }
