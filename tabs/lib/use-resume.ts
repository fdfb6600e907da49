import { commonTexts } from './i18n/common.ts'
import { useTexts } from './i18n/use-texts.ts'
import { useSession } from './session.tsx'
import { useSaveMe } from './use-save-me.ts'

/** Ends the viewer's pause at once. */
export function useResume(): () => void {
  const texts = useTexts(commonTexts)
  const { call } = useSession()
  const saveMe = useSaveMe()
  return () =>
    void saveMe({ run: () => call('pause', { until: null }), unsaved: texts.resumeUnsaved, done: texts.resumed })
}
