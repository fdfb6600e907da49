import { keepPreviousData, useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Output } from '../../../shared/api/contract.ts'
import type { MentorCard } from '../../../shared/mentoring/schemas.ts'
import { useSession } from '../../lib/session.tsx'
import type { MentorFilters } from './use-mentor-filters.ts'

export interface FoundMentors {
  mentors: MentorCard[]
  total: number
  withRoom: number
  facets: Output<'searchMentors'>['facets']
}

/** Mentors page by page; while the next search runs, the last one stays on screen. */
export function useMentors(filters: MentorFilters): UseInfiniteQueryResult<FoundMentors> {
  const { call } = useSession()
  const input = useMemo(
    () => ({
      text: filters.text,
      ...(filters.department === '' ? {} : { department: filters.department }),
      ...(filters.office === '' ? {} : { office: filters.office }),
      ...(filters.language === '' ? {} : { language: filters.language }),
      ...(filters.hasRoom ? { hasRoom: 'true' } : {}),
    }),
    [filters.text, filters.department, filters.office, filters.language, filters.hasRoom],
  )
  return useInfiniteQuery({
    queryKey: ['searchMentors', input],
    queryFn: ({ signal, pageParam }) =>
      call('searchMentors', { ...input, ...(pageParam === null ? {} : { cursor: pageParam }) }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
    select: ({ pages }): FoundMentors => ({
      mentors: pages.flatMap(({ items }) => items),
      total: pages[0]?.total ?? 0,
      withRoom: pages[0]?.withRoom ?? 0,
      facets: pages[0]?.facets ?? { departments: [], offices: [], languages: [] },
    }),
  })
}
