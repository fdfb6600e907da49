import { MOST_ROOM_WAITS_AT_ONCE } from '../../../shared/mentoring/limits.ts'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { useEndpoint } from '../../lib/query.ts'
import type { MentorSearch } from './use-mentor-filters.ts'
import { useMentors } from './use-mentors.ts'

export interface FullMentors {
  /** How many match and have no room. */
  total: number
  /** Those of whom the viewer could be told, the best fit first; none where that is so already. */
  mentors: PersonSummary[]
}

const NOBODY: FullMentors = { total: 0, mentors: [] }

/** Who would be found if they had room. */
export function useFullMentors(wanted: string, { filters }: MentorSearch, isWanted: boolean): FullMentors {
  const found = useMentors(wanted, { ...filters, hasRoom: false }, { enabled: isWanted })
  const mine = useEndpoint('getMyMentorships', {}, { enabled: isWanted })
  if (!isWanted || found.data === undefined || mine.data === undefined) return NOBODY
  const { total, match, mentors } = found.data
  // Whoever has only some of the words does not teach what was asked for.
  if (match === 'some') return NOBODY
  const awaited = new Set(mine.data.awaited.map(({ id }) => id))
  const first = mentors.map(({ person }) => person).slice(0, MOST_ROOM_WAITS_AT_ONCE)
  return { total, mentors: first.filter(({ id }) => !awaited.has(id)) }
}
