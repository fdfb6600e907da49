import { useQueryClient } from '@tanstack/react-query'
import { useSession } from './session.tsx'

/** Ends the viewer's pause at once. */
export function useResume(): () => void {
  const { call } = useSession()
  const queries = useQueryClient()
  return () => {
    void call('pause', { until: null }).then(
      (me) => queries.setQueryData(['getMe', {}], me),
      () => queries.invalidateQueries({ queryKey: ['getMe'] }),
    )
  }
}
