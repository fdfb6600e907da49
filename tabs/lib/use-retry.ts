import type { UseQueryResult } from '@tanstack/react-query'
import { useState } from 'react'
import { restoreFocus } from './focus-page.ts'

interface Retry {
  /** What it failed with, also while it is tried again: the button that was pressed stays, and keeps the focus. */
  error: Error | null
  retry: () => void
}

/** What a query failed with, and how to try it again. When that succeeds the button goes, and the focus finds a place. */
export function useRetry({ error, refetch }: Pick<UseQueryResult, 'error' | 'refetch'>): Retry {
  const [retried, setRetried] = useState<Error | null>(null)
  const retry = async (): Promise<void> => {
    setRetried(error)
    const { isSuccess } = await refetch()
    setRetried(null)
    if (isSuccess) requestAnimationFrame(restoreFocus)
  }
  return { error: error ?? retried, retry: () => void retry() }
}
