import { plural } from '../../../shared/i18n/plural.ts'
import type { Programme } from '../../../shared/introductions/schemas.ts'

const programme: Record<Programme, string> = {
  buddy: 'buddy',
  coffee: 'coffee round',
  mentoring: 'mentoring',
}

const en = {
  newIntroduction: (kind: Programme) => `New introduction · ${programme[kind]}`,
  checkIn: (day: number) => `Day ${day} together`,
  meet: (name: string) => `Meet ${name}`,
  didYouTalk: (name: string) => `Did you and ${name} talk?`,
  youCouldAsk: 'You could ask:',
  moreStarters: (count: number) => plural('en', count, { other: '# more' }),
  organiser: (name: string) => `You pick the time: ${name} waits to hear from you.`,
  meetings: (count: number, target: number) =>
    plural('en', count, {
      one: `# meeting so far. The aim is more than ${target} in 90 days.`,
      other: `# meetings so far. The aim is more than ${target} in 90 days.`,
    }),
  notAFit: 'Not a fit',
  notAFitOf: (name: string) => `Not a fit: the introduction to ${name}`,
  notAFitDone: (name: string) => `${name} won’t be told. We’ll look for someone else.`,
  weTalked: 'Yes, we talked',
  notYet: 'Not yet',
  swap: 'Swap',
  talkedDone: (name: string) => `Noted. ${name} is in your network.`,
  notYetDone: 'No hurry. We’ll ask again.',
  swapDone: 'We’ll look for someone else. Nobody is told why.',
  unsaved: (name: string) => `Your answer about ${name} was not saved.`,
  sayHelloTo: (name: string) => `Say hello to ${name}`,
}

export const introductionTexts = { en }
