import { infiniteQueryOptions } from '@tanstack/react-query'
import type { Input } from '../../../shared/api/contract.ts'
import type { Call } from '../../lib/client.ts'

/** Mentors page by page. */
export function mentorsQuery(call: Call, input: Omit<Input<'searchMentors'>, 'cursor'>) {
  return infiniteQueryOptions({
    queryKey: ['searchMentors', input],
    queryFn: ({ signal, pageParam }) =>
      call('searchMentors', { ...input, ...(pageParam === null ? {} : { cursor: pageParam }) }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.nextCursor,
  })
}
