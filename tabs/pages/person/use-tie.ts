import type { UseQueryResult } from '@tanstack/react-query'
import type { Contact, Tie } from '../../../shared/follow-ups/schemas.ts'
import { useFeedback } from '../../components/feedback.tsx'
import { useEndpoint } from '../../lib/query.ts'
import { contactKey } from '../../lib/use-contact-actions.ts'

interface TieQueries {
  query: UseQueryResult<Tie>
  /** What is known of it; somebody just removed is no contact, although the server still has it. */
  tie: Tie | undefined
  /** Null where the two are no contacts, and while that is not known. */
  contact: Contact | null
  hasMet: boolean
  /** Only asked for where there can be one. */
  note: UseQueryResult<{ text: string }>
  /** Nothing of it is on its way any more. */
  isSettled: boolean
}

/** What there is between the viewer and somebody. */
export function useTie(personId: string): TieQueries {
  const { isHidden } = useFeedback()
  const query = useEndpoint('getTie', { personId })
  const isRemoved = isHidden(contactKey(personId))
  const tie = isRemoved && query.data ? { ...query.data, contact: null } : query.data
  const note = useEndpoint('getNote', { personId }, { enabled: tie?.contact != null })
  const contact = tie?.contact ?? null
  const hasMet = contact !== null || (tie?.between.length ?? 0) > 0
  return { query, tie, contact, hasMet, note, isSettled: !query.isPending && !note.isLoading }
}
