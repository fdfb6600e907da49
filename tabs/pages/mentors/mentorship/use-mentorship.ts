import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { MyMentorships } from '../../../../shared/mentoring/mentorships.ts'
import type { EndpointName } from '../../../../shared/api/routes.ts'
import { useSave } from '../../../lib/use-save.ts'

export interface MentorshipChange {
  run: () => Promise<MyMentorships>
  /** What is as it was if the save fails. */
  unsaved: string
  done?: string
  hides?: string
  refresh?: readonly EndpointName[]
}

/** Changes something about the viewer's mentorships; the answer has all of them and is shown at once. */
export function useMentorshipChange(): (change: MentorshipChange) => Promise<boolean> {
  const save = useSave()
  const queries = useQueryClient()
  return useCallback(
    async ({ refresh = [], ...change }) =>
      await save({ ...change, refresh, onSaved: (mine) => queries.setQueryData(['getMyMentorships', {}], mine) }),
    [save, queries],
  )
}
