import type { AppErrorCode } from '../../errors/codes.ts'
import type { Refusal } from '../../errors/refusals.ts'

/** What the bot says when something is in the way, and in chats of several people. */
export const botEn = {
  errors: {
    'invalid-input': 'This card is from an earlier version of Hallway and cannot be used any more.',
    'not-signed-in': 'I could not tell who you are.',
    forbidden: 'This card was meant for somebody else.',
    'not-found': 'What this card was about is no longer there.',
    'mentor-full': 'All places with this mentor are taken at the moment.',
    'already-settled': 'This has been settled in the meantime.',
    conflict: 'Something changed while you were answering.',
    'too-large': 'That was more text than I can take in.',
    'too-many-requests': 'That was a lot at once. Give me a minute.',
    unavailable: 'I cannot get to my notes right now. Please try again in a minute.',
  } satisfies Record<AppErrorCode, string>,
  refusals: {
    'event-over': 'This event is over.',
    'event-cancelled': 'This event was cancelled.',
    'last-lead': 'You are the only lead of this group. Name another one first, on the group’s page.',
    'group-archived': 'This group is archived.',
    'own-proposal': 'You are one of its founders: another programme manager answers.',
    'mentored-already': 'You two have a mentorship already.',
  } satisfies Record<Refusal, string>,
  whatNow: 'Type help to see what you can ask me.',
  bug: 'Something went wrong on my side. Nothing was changed.',
  correlation: (id: string): string => `If it happens again, tell your administrator this number: ${id}`,
  strangers: {
    unknown: {
      line: 'Your company’s directory does not know you yet.',
      next: 'New accounts usually appear within a day. Write to me again then.',
    },
    inactive: { line: 'Hallway is not available for this account.', next: 'Your administrator can tell you more.' },
  },
  group: {
    summary: 'Hallway answers in its own chat',
    line: 'I answer in our own chat, where only you read along.',
    how: 'Here you can use the compose box: choose Hallway and put a person, a group or an event into this conversation.',
    open: 'Open our chat',
  },
  welcome: {
    summary: 'Hallway is here',
    title: 'Hello, I’m Hallway',
    addedBy: (name: string | null): string =>
      `${name ?? 'A colleague'} added me. I help people here get to know colleagues outside their own team.`,
    how: 'I never write here by myself. Choose Hallway in the compose box to share a person, a group or an event.',
  },
  /** Answers that Teams shows as plain text. */
  notSupported: 'Hallway cannot do this. Type help in its chat to see what it can do.',
  anonymousLink: 'Open this page in Hallway to see it.',
}
