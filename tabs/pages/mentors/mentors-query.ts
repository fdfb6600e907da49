import { infiniteQueryOptions } from '@tanstack/react-query'
import type { Input } from '../../../shared/api/contract.ts'
import type { Call } from '../../lib/client.ts'
import { FIRST_PAGE, nextPage, type PageParam } from '../../lib/next-page.ts'

/** Mentors page by page. */
export function mentorsQuery(call: Call, input: Omit<Input<'searchMentors'>, keyof PageParam>) {
  return infiniteQueryOptions({
    queryKey: ['searchMentors', input],
    queryFn: ({ signal, pageParam }) => call('searchMentors', { ...input, ...pageParam }, { signal }),
    initialPageParam: FIRST_PAGE,
    getNextPageParam: nextPage,
  })
}
