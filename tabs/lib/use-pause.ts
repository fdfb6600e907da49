import type { Pausable } from '../../shared/people/pauses.ts'
import { OPEN_END } from '../../shared/people/pauses.ts'
import { useFeedback } from '../components/feedback.tsx'
import { pauseTexts } from './i18n/pause.ts'
import { useTexts } from './i18n/use-texts.ts'
import { useEndpoint } from './query.ts'
import { useSession } from './session.tsx'
import { useClock } from './use-clock.ts'
import { useSaveMe } from './use-save-me.ts'

export type SetPause = (programme: Pausable, until: string | null) => Promise<void>

/** Pauses, or resumes where `until` is null, with the way back. */
export function usePause(): SetPause {
  const texts = useTexts(pauseTexts)
  const clock = useClock()
  const { call } = useSession()
  const { offerUndo } = useFeedback()
  const saveMe = useSaveMe()
  const before = useEndpoint('getMe', {}).data?.preferences.pauses

  const put = (programme: Pausable, until: string | null): Promise<boolean> =>
    saveMe({
      run: () => call('pause', { programme, until }),
      unsaved: until === null ? texts.resumeUnsaved : texts.unsaved,
      about: `pause-${programme}`,
    })
  return async (programme, until) => {
    const previous = before?.[programme] ?? null
    if (!(await put(programme, until))) return
    const date = until === null || until === OPEN_END ? null : clock.date(until)
    offerUndo({
      text: until === null ? texts.resumed(programme) : texts.done(programme, date),
      undo: () => void put(programme, previous),
    })
  }
}
