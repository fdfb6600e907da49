import { plural } from '../../../shared/i18n/plural.ts'
import type { TieStrength } from '../../../shared/people/schemas.ts'
import type { Refusal } from '../../../shared/errors/refusals.ts'
import type { ProblemCode } from '../problem-error.ts'

const strength: Record<TieStrength, string> = {
  strong: 'Strong',
  warm: 'Warm',
  'going-quiet': 'Going quiet',
  new: 'New',
}

const problem: Record<ProblemCode, string> = {
  'invalid-input': 'Something in it is not as we need it.',
  'not-signed-in': 'Your sign-in has run out. Try again, or open Hallway anew.',
  forbidden: 'This is not open to you.',
  'not-found': 'It is no longer there.',
  'mentor-full': 'The last place was taken a moment ago.',
  'already-settled': 'This was settled before.',
  conflict: 'It changed in the meantime.',
  'too-large': 'It is too long.',
  'too-many-requests': 'That was a lot at once. Wait a moment.',
  unavailable: 'Hallway is not answering at the moment.',
  offline: 'Check your connection.',
  bug: 'Something went wrong on our side.',
}

const refusal: Record<Refusal, string> = {
  'event-over': 'The event is over.',
  'event-cancelled': 'The event was cancelled.',
  'last-lead': 'You are its only lead: name another one first.',
  'group-archived': 'The group is archived.',
  'own-proposal': 'You are one of its founders: another programme manager answers.',
  'mentored-already': 'You have a mentorship with them already.',
}

const en = {
  appName: 'Hallway',
  close: 'Close',
  undo: 'Undo',
  tryAgain: 'Try again',
  showMore: 'Show more',
  stillLoading: 'Still loading',
  loading: (what: string) => `Loading ${what}`,
  didNotLoad: (what: string) => `${what} did not load`,
  partDidNotLoad: 'This did not load. Check your connection and try again.',
  isGone: 'This is no longer here',
  isGoneText: 'It was removed, or the link to it is not complete.',
  thisPage: 'This page',
  restWorks: 'The rest of Hallway works. Your answers are safe.',
  tooLong: (over: number) => plural('en', over, { one: 'One character too many.', other: '# characters too many.' }),
  notSaved: 'Not saved',
  offline: 'You’re offline. We’ll save when you’re back.',
  pausedUntil: (date: string) => `Paused until ${date}`,
  pausedOpen: 'Paused until you resume',
  pausedMeans: 'No introductions and no messages. Your pairs know.',
  resume: 'Resume now',
  outsideTeams: 'Open Hallway in Teams',
  outsideTeamsText: 'Hallway lives in Microsoft Teams, where it knows who you are. Look for it in your apps.',
  skipToContent: 'Skip to the content',
  openChat: 'Open chat',
  sayHello: 'Say hello',
  seeProfile: 'See profile',
  save: 'Save',
  cancel: 'Cancel',
  back: 'Back',
  quoted: (text: string) => `“${text}”`,
  roomFor: (places: number) => plural('en', places, { one: 'Room for #', other: 'Room for #' }),
  full: 'Full',
  takenOf: (taken: number, capacity: number) => `${taken} of ${capacity} places taken`,
  strength,
  problem,
  refusal,
}

export const commonTexts = { en }
