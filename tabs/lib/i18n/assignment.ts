import { plural } from '../../../shared/i18n/plural.ts'

const places = ['First wish', 'Second wish', 'Third wish']

const en = {
  title: 'Mentoring assignment',
  short: 'Assignment',
  join: 'Join the next assignment',
  what: 'Say what you want help with and, if you like, whom from. The programme team finds mentors for everybody together, so you need not ask around.',
  until: (date: string) => `You can join until ${date}.`,
  youAreIn: 'You take part in the next assignment',
  goal: 'What would you like help with?',
  goalHint: 'One or two sentences. Your mentor reads them as your request.',
  topics: 'What you want to learn',
  topicsHint: 'A few words each, such as a skill. Mentors are found by them.',
  wishes: 'Whom you would like',
  wishesHint: 'Up to three mentors, the one you would like most first. No mentor sees your list, and it may be empty.',
  wish: (place: number) => places[place] ?? '',
  addWish: 'Add a mentor',
  moreWishes: (left: number) => plural('en', left, { one: '# more possible', other: '# more possible' }),
  moveUp: (name: string) => `Move ${name} up`,
  remove: (name: string) => `Remove ${name}`,
  removed: (name: string) => `${name} removed.`,
  moved: (name: string, place: number) => `${name}: ${places[place] ?? ''}.`,
  promise:
    'You hear from us in chat when the mentors have been asked. A mentor may still say no, and you can leave at any time.',
  submit: 'Join',
  saved: 'You take part. We tell you in chat what comes of it.',
  changed: 'Saved',
  unsaved: 'Your answers are still here.',
  changeUntil: (date: string) => `You can change what you said until ${date}.`,
  change: 'Change',
  leave: 'Leave',
  leaveOf: 'Leave the assignment',
  left: 'You no longer take part.',
  leaveUnsaved: 'You still take part.',
  closed: (date: string) =>
    `Joining ended on ${date}. The programme team looks at the pairs; you hear from us when the mentors are asked.`,
  noWishes: 'Nobody in particular',
  learn: 'To learn',
  outcome: 'What came of the assignment',
  yourWishes: 'Your wishes',
  seeMine: 'See my mentorships',
  find: 'Find a mentor',
  none: 'No assignment is open',
  noneText: 'When the programme team opens the next one, you find it here. You can ask any mentor with room yourself.',
}

export const assignmentTexts = { en }
