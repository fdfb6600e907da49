import { list, plural } from '../../../shared/i18n/plural.ts'
import type { TieStrength } from '../../../shared/people/schemas.ts'
import type { ContactOrder } from '../../pages/network/contact-order.ts'
import { inWords } from './number-words.ts'

const people = (count: number): string => plural('en', count, { one: '# person', other: '# people' })

const strengthWords: readonly [TieStrength, string][] = [
  ['strong', 'strong'],
  ['warm', 'warm'],
  ['going-quiet', 'going quiet'],
  ['new', 'new'],
]

const orderBy: Record<ContactOrder['by'], string> = {
  name: 'Person',
  strength: 'Strength',
  lastContact: 'Last contact',
  howOften: 'How often',
}

const en = {
  title: 'My network',
  finding: (ties: number, departments: number) =>
    `${plural('en', ties, { one: '# strong tie', other: '# strong ties' })} in ${plural('en', departments, { one: '# department', other: '# departments' })}`,
  noStrongTies: (count: number) => `${people(count)} in your network`,
  quiet: (count: number) =>
    `${inWords(count)} ${count === 1 ? 'person is' : 'people are'} going quiet. A short hello is enough.`,
  onlyYou: 'Only you can see this page.',

  followUps: 'Follow-ups',
  thisWeek: (count: number) => `${count} this week`,
  allFollowUps: 'All follow-ups',
  onlyThisWeek: 'Only this week',
  usedToTalk: (ago: string, days: number) =>
    `Last contact ${ago}. You used to talk every ${plural('en', days, { one: 'day', other: '# days' })}.`,
  nobodyWaits: 'Nobody is waiting to hear from you',
  nobodyWaitsText: 'When someone is due, you find them here and in a card in chat.',

  people: 'People',
  addSomeone: 'Add someone',
  everyone: 'Everyone',
  find: 'Find someone',
  orderBy,
  sortedBy: 'Sorted by',
  noteAbout: (name: string) => `Your note about ${name}`,
  noNoteAbout: (name: string) => `Write a note about ${name}`,
  more: (name: string) => `More about ${name}`,
  nobodyFound: (text: string) => `Nobody in your network is called “${text}”.`,
  nobodyHere: {
    strong: 'No strong ties yet. They grow when you talk every two weeks.',
    'going-quiet': 'Nobody is going quiet.',
    new: 'Nobody new in the last 30 days.',
    warm: 'Nobody here at the moment.',
  },
  resultCount: people,

  whoIsWhere: 'Who is where',
  showAsList: 'Show as list',
  showAsPicture: 'Show as picture',
  inside: 'Inside the disc: you talk at least every two weeks.',
  strengths: (counts: Record<TieStrength, number>) =>
    list(
      'en',
      strengthWords
        .filter(([strength]) => counts[strength] > 0)
        .map(([strength, word]) => `${counts[strength]} ${word}`),
    ),

  overTime: 'Over time',
  showTable: 'Show table',
  showChart: 'Show chart',
  strongTies: (count: number) => plural('en', count, { one: 'strong tie', other: 'strong ties' }),
  strongTiesHead: 'Strong ties',
  change: (difference: number) => {
    if (difference === 0) return 'As many strong ties'
    return difference > 0
      ? plural('en', difference, { one: '# more strong tie', other: '# more strong ties' })
      : plural('en', -difference, { one: '# strong tie fewer', other: '# strong ties fewer' })
  },
  since: (difference: number, weeks: number) => `${difference === 0 ? 'as' : 'than'} ${weeks} weeks ago.`,
  now: 'Now',
  weekUntil: 'Week until',

  empty: 'Your network starts with one hello',
  emptyText: 'People appear here after you meet them through Hallway or add them yourself. One a week is plenty.',
  seeWhoToMeet: 'See who to meet',
}

export const networkTexts = { en }
