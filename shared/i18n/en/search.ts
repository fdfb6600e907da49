import { monthName } from '../dates.ts'
import type { MatchReason } from '../../search/match-reason.ts'
import { plural } from '../plural.ts'

/** Why a person was found, in one sentence each. */
const reasons: Record<MatchReason['kind'], (what: string) => string> = {
  'mentors-in': (topic) => `Mentors in ${topic}.`,
  knows: (skill) => `Knows ${skill}.`,
  'works-as': (title) => `Works as ${title}.`,
  'works-in': (place) => `Works in ${place}.`,
  'is-interested': (interest) => `Is interested in ${interest}.`,
  speaks: (language) => `Speaks ${language}.`,
  'writes-of': (word) => `Writes of ${word} in the pitch.`,
  'user-name': (userName) => `Has the user name ${userName}.`,
  'is-mentor': () => 'Is open to mentoring.',
  name: () => 'Matches by name.',
}

/** The command `find`, the compose box and the cards it puts into a chat. */
export const searchEn = {
  find: {
    title: (query: string): string => `People for “${query}”`,
    suggestions: 'People you could meet',
    more: (count: number): string =>
      plural('en', count, { one: 'And # more in Hallway.', other: 'And # more in Hallway.' }),
    open: 'Open Hallway',
    suggest: 'Show who fits me',
    hint: 'Type find and a name, a skill, a team or a place.',
    /** Where not every word was found as it was typed. */
    close: 'No one matches that exactly. These come close.',
    some: 'No one matches all of it. These come close.',
  },
  reasons,
  introduced: 'You have been introduced.',
  isYou: 'That is you.',
  /** All times are the reader's; `elsewhere` says so where the other lives by another clock. */
  atWork: (until: string, elsewhere: boolean): string => `At work until ${until}${elsewhere ? ' your time' : ''}`,
  works: (day: string, hours: string, elsewhere: boolean): string =>
    `Works ${day}, ${hours}${elsewhere ? ' your time' : ''}`,
  nobody: (query: string): string => `Nobody found for “${query}”. Try a skill or a team.`,
  nobodyYet: 'Nobody is here yet. As soon as your directory is connected, people appear here.',
  noGroup: (query: string): string => `No group found for “${query}”. Try another word.`,
  noGroupYet: 'There are no groups yet. You can propose one in Hallway.',
  noEvent: (query: string): string => `No event found for “${query}”. Try another word.`,
  noEventYet: 'Nothing is planned at the moment.',
  room: (places: number): string =>
    places > 0 ? plural('en', places, { one: 'Room for #', other: 'Room for #' }) : 'Full at the moment',
  fullUntil: (date: string): string => `Full, place expected in ${monthName('en-GB', date)}`,
  members: (count: number): string => plural('en', count, { one: '# member', other: '# members' }),
  groupKinds: { erg: 'Employee resource group', interest: 'Interest group', community: 'Community' },
  groupVisibility: { open: 'Anyone can join', request: 'Ask to join' },
  person: {
    helpsWith: 'Helps with',
    speaks: 'Speaks',
    learning: 'Is learning',
    room: 'Mentoring',
    places: (left: number, capacity: number): string =>
      left > 0 ? `${String(left)} of ${String(capacity)} places free` : 'All places are taken at the moment',
    fullUntil: (date: string): string => `All places are taken, one is expected in ${monthName('en-GB', date)}`,
    view: 'See profile',
    request: 'Request mentoring',
  },
  group: { kind: 'Kind', joining: 'Joining', size: 'Size', open: 'See group' },
  event: {
    when: 'When',
    where: 'Where',
    host: 'Host',
    online: 'Online',
    unknownPlace: 'Place not set yet',
    open: 'See event',
  },
}
