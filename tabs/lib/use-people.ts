import { keepPreviousData, useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query'
import type { Output } from '../../shared/api/contract.ts'
import { useSession } from './session.tsx'
import { FIRST_PAGE, nextPage } from './next-page.ts'

export type FoundPerson = Output<'searchPeople'>['items'][number]

export interface FoundPeople extends Pick<Output<'searchPeople'>, 'total' | 'match'> {
  people: FoundPerson[]
}

/** Those who are open to mentoring, or of them those who have room. */
export type PeopleWanted = 'mentors' | 'mentors-with-room'

/** Colleagues page by page, without a text those the viewer could meet; the last search stays while the next one runs. */
export function usePeople(
  text: string,
  { enabled, only }: { enabled: boolean; only?: PeopleWanted | undefined },
): UseInfiniteQueryResult<FoundPeople> {
  const { call } = useSession()
  const input = { text, ...filtersOf(only) }
  return useInfiniteQuery({
    queryKey: ['searchPeople', input],
    queryFn: ({ signal, pageParam }) => call('searchPeople', { ...input, ...pageParam }, { signal }),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
    placeholderData: keepPreviousData,
    enabled,
    select: ({ pages }): FoundPeople => ({
      people: unique(pages.flatMap(({ items }) => items)),
      total: pages[0]?.total ?? 0,
      match: pages[0]?.match ?? 'all',
    }),
  })
}

function filtersOf(only: PeopleWanted | undefined): Partial<Record<'mentor' | 'hasRoom', 'true'>> {
  if (only === undefined) return {}
  return only === 'mentors' ? { mentor: 'true' } : { mentor: 'true', hasRoom: 'true' }
}

/** Somebody who changed between two pages may be on both. */
function unique(people: FoundPerson[]): FoundPerson[] {
  return [...new Map(people.map((found) => [found.person.id, found])).values()]
}
