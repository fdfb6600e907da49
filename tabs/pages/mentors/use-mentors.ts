import { keepPreviousData, useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query'
import type { Output } from '../../../shared/api/contract.ts'
import type { MentorCard } from '../../../shared/mentoring/schemas.ts'
import { useSession } from '../../lib/session.tsx'
import { mentorsQuery } from './mentors-query.ts'
import { choices, type MentorFilters, type MentorSort } from './use-mentor-filters.ts'

export interface FoundMentors extends Pick<Output<'searchMentors'>, 'total' | 'withRoom' | 'match' | 'facets'> {
  mentors: MentorCard[]
}

/** Mentors page by page; while the next search runs, the last one stays on screen. */
export function useMentors(
  text: string,
  filters: MentorFilters,
  { sort = 'fit', enabled = true }: { sort?: MentorSort; enabled?: boolean } = {},
): UseInfiniteQueryResult<FoundMentors> {
  const { call } = useSession()
  const chosen = choices.filter((choice) => filters[choice] !== '').map((choice) => [choice, filters[choice]])
  const input = {
    text,
    ...Object.fromEntries(chosen),
    ...(filters.hasRoom ? { hasRoom: 'true' } : {}),
    ...(sort === 'fit' ? {} : { sort }),
  } as const
  return useInfiniteQuery({
    ...mentorsQuery(call, input),
    placeholderData: keepPreviousData,
    enabled,
    select: ({ pages }): FoundMentors => ({ mentors: unique(pages.flatMap(({ items }) => items)), ...firstOf(pages) }),
  })
}

function firstOf(pages: Output<'searchMentors'>[]): Omit<FoundMentors, 'mentors'> {
  const [{ total, withRoom, match, facets } = NOTHING] = pages
  return { total, withRoom, match, facets }
}

const NOTHING = {
  total: 0,
  withRoom: 0,
  match: 'all',
  facets: { skills: [], departments: [], offices: [], languages: [] },
} satisfies Omit<FoundMentors, 'mentors'>

/** Somebody who changed between two pages may be on both. */
function unique(mentors: MentorCard[]): MentorCard[] {
  return [...new Map(mentors.map((mentor) => [mentor.person.id, mentor])).values()]
}
