import type { LedgerOutcome } from '../../../shared/attention/ledger.ts'
import type { Programme } from '../../../shared/introductions/schemas.ts'
import { plural } from '../../../shared/i18n/plural.ts'

const en = {
  title: 'Messages',
  byPerson: 'Of programmes, by person',
  byPersonNote: 'who was written to, and what became of it; never the text',
  programme: 'Programme',
  everyProgramme: 'All programmes',
  programmes: { buddy: 'Buddies', coffee: 'Coffee rounds', mentoring: 'Mentoring assignment' } satisfies Record<
    Programme,
    string
  >,
  outcome: 'Outcome',
  everyOutcome: 'Everything',
  outcomes: {
    waiting: 'Waiting',
    sent: 'Sent',
    failed: 'Not delivered',
    dropped: 'Not needed',
    unknown: 'Unknown',
  } satisfies Record<LedgerOutcome, string>,
  person: 'Person',
  message: 'Message',
  wanted: 'Planned',
  sent: 'Sent',
  plannedFor: (when: string) => `planned ${when}`,
  notSent: '–',
  attempts: (count: number) => plural('en', count, { one: '# attempt', other: '# attempts' }),
  more: 'Show more messages',
  none: 'No messages yet',
  noneText: 'What programmes write stands here: to whom, why, when, and whether it arrived.',
  noneFound: 'No messages of this kind',
  noneFoundText: 'Choose another programme, or everything that became of them.',
  others: 'Everything else, 30 days',
  othersNote: 'Personal messages are counted and never shown by person.',
  noOthers: 'Nothing has been written.',
  count: (messages: number | null) =>
    messages === null ? 'fewer than 5 people' : new Intl.NumberFormat('en').format(messages),
}

export const ledgerTexts = { en }
