import { keepPreviousData, useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query'
import type { Output } from '../../shared/api/contract.ts'
import { useSession } from './session.tsx'

export type FoundPerson = Output<'searchPeople'>['items'][number]

export interface FoundPeople extends Pick<Output<'searchPeople'>, 'total' | 'match'> {
  people: FoundPerson[]
}

/** Colleagues page by page, without a text those the viewer could meet; the last search stays while the next one runs. */
export function usePeople(
  text: string,
  { enabled, mentorsOnly }: { enabled: boolean; mentorsOnly?: boolean | undefined },
): UseInfiniteQueryResult<FoundPeople> {
  const { call } = useSession()
  const input = { text, ...(mentorsOnly === true ? { mentor: 'true' } : {}) }
  return useInfiniteQuery({
    queryKey: ['searchPeople', input],
    queryFn: ({ signal, pageParam }) =>
      call('searchPeople', { ...input, ...(pageParam === null ? {} : { cursor: pageParam }) }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
    enabled,
    select: ({ pages }): FoundPeople => ({
      people: unique(pages.flatMap(({ items }) => items)),
      total: pages[0]?.total ?? 0,
      match: pages[0]?.match ?? 'all',
    }),
  })
}

/** Somebody who changed between two pages may be on both. */
function unique(people: FoundPerson[]): FoundPerson[] {
  return [...new Map(people.map((found) => [found.person.id, found])).values()]
}
