import type { Ground } from '../../people/shared-ground.ts'
import { longDate } from '../dates.ts'
import { groundEn } from './ground.ts'

/** Two people introduced by a third, or one on their own wish. */
export const personalIntroductionsEn = {
  request: {
    eyebrow: 'An introduction',
    title: (name: string) => `Would you like to meet ${name}?`,
    /** Stands in notifications. */
    summary: 'Would you like to meet a colleague?',
    suggests: (introducer: string, reason: string) => `${introducer} suggests it: “${reason}”`,
    wish: (name: string, ground: readonly Ground[]) =>
      [`${name} would like to get to know you.`, ...ground.map((piece) => groundEn.sentence(piece, name))].join(' '),
    bothAsked: (name: string) =>
      `${name} is asked, too. You are introduced only if you both say yes, and a no is told to nobody.`,
    onlyYou: (name: string) => `You are introduced only if you say yes. ${name} does not hear of a no.`,
    noHurry: (date: string) => `No hurry. Answer by ${longDate('en-GB', date)}, or not at all.`,
    yes: 'Yes, introduce us',
    no: 'Not now',
    seeProfile: 'See profile',
    introduced: (name: string) => `You and ${name} have both said yes.`,
    introducedNext: 'I introduce you two now, with a few things to talk about.',
    waiting: (name: string) => `Good. I introduce you as soon as ${name} says yes, too.`,
    declined: 'Not this time, then. Nobody is told.',
    settled: 'This was settled in the meantime. There is nothing you need to do.',
  },
  introduced: {
    eyebrow: 'You both said yes',
    title: (name: string) => `Meet ${name}`,
    summary: 'You have been introduced',
    starters: 'To start the conversation',
    openChat: 'Open chat',
    firstMessage: (introducer: string | null) =>
      introducer === null
        ? 'Hello, good that Hallway introduced us. When would you have 20 minutes for a coffee?'
        : `Hello, good that ${introducer} introduced us. When would you have 20 minutes for a coffee?`,
  },
  made: {
    eyebrow: 'Your introduction',
    title: (first: string, second: string) => `${first} and ${second} have met through you`,
    summary: 'News about your introduction',
    line: 'Both said yes, and I have introduced them. Thank you for bringing them together.',
  },
  lapsed: {
    summary: 'News about an introduction',
    toIntroducer: (first: string, second: string) =>
      `Your introduction of ${first} and ${second} did not come about this time.`,
    toIntroducerNext: 'Thank you for thinking of them. There is nothing you need to do.',
    toHalf: (name: string) => `The introduction to ${name} did not come about this time.`,
    toHalfNext: 'Plans change. You find other people to meet in Hallway whenever you like.',
  },
  /** "Introduce two people", about a message of any chat. */
  dialog: {
    title: 'Introduce two people',
    first: 'Who?',
    second: 'To whom?',
    placeholder: 'Name of a colleague',
    wrong: {
      nobody: 'Choose two colleagues.',
      yourself: 'Choose two colleagues: one of these is you.',
      stranger: 'Hallway does not know one of them. Choose colleagues of your company.',
    },
    samePerson: 'Choose two different people.',
    why: 'Why should they meet?',
    whyPlaceholder: 'In a sentence. Leave it empty for a draft.',
    whyTooLong: (longest: number) => `Write it in at most ${String(longest)} characters.`,
    draft: 'Here is a draft of why, from what both show to everybody. Make it yours.',
    doubleOptIn: 'Both are asked first. They are introduced only if both say yes, and a no is told to nobody.',
    ask: 'Ask both',
    asked: (first: string, second: string) => `I ask ${first} and ${second}, and tell you when both say yes.`,
  },
  /** Made of what both show to everybody; the introducer makes it their own. */
  draft: (ground: Ground | undefined, first: string, second: string): string =>
    ground === undefined ? `I think you two would get along.` : sentence(ground, first, second),
}

/** @param ground from the first one's side. */
function sentence(ground: Ground, first: string, second: string): string {
  switch (ground.kind) {
    case 'teaches':
      return `${second} knows ${ground.skill}, which ${first} wants to learn.`
    case 'learns':
      return `${first} knows ${ground.skill}, which ${second} wants to learn.`
    case 'interest':
      return `You are both interested in ${ground.interest}.`
    case 'skill':
      return `You both work with ${ground.skill}.`
    case 'language':
      return `You both speak ${ground.language}.`
    case 'office':
      return `You both work in ${ground.office}.`
    case 'joined-together':
      return 'You both joined in the same month.'
  }
}
