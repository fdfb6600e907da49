import { keepPreviousData, useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query'
import type { PersonSummary } from '../../../../shared/people/schemas.ts'
import { useSession } from '../../../lib/session.tsx'
import { FIRST_PAGE, nextPage } from '../../../lib/next-page.ts'

export interface FoundMembers {
  people: PersonSummary[]
  total: number
}

/** Members by name, page by page; the last search stays while the next one runs. */
export function useMembers(input: {
  groupId: string
  text: string
  role?: 'member'
}): UseInfiniteQueryResult<FoundMembers> {
  const { call } = useSession()
  return useInfiniteQuery({
    queryKey: ['searchMembers', input],
    queryFn: ({ signal, pageParam }) => call('searchMembers', { ...input, ...pageParam }, { signal }),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
    placeholderData: keepPreviousData,
    // Who opens the list again starts at its top, and reads it anew.
    gcTime: 0,
    select: ({ pages }): FoundMembers => ({
      people: [...new Map(pages.flatMap(({ items }) => items).map((person) => [person.id, person])).values()],
      total: pages[0]?.total ?? 0,
    }),
  })
}
