import { useState } from 'react'
import { privacyTexts } from '../../lib/i18n/privacy.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { saveFile } from '../../lib/save-file.ts'
import { useSession } from '../../lib/session.tsx'
import { useClock } from '../../lib/use-clock.ts'
import { useSave } from '../../lib/use-save.ts'

/** Everything Hallway holds about the viewer, as a file on their machine. */
export function useExport(): { exportMe: () => Promise<void>; isExporting: boolean } {
  const texts = useTexts(privacyTexts)
  const { call } = useSession()
  const clock = useClock()
  const save = useSave()
  const [isExporting, setIsExporting] = useState(false)
  return {
    isExporting,
    async exportMe() {
      setIsExporting(true)
      await save({
        run: async () => saveFile(texts.exportFile(clock.today()), toJson(await call('exportMe', {}))),
        refresh: [],
        unsaved: texts.exportFailed,
        done: texts.exportReady,
      })
      setIsExporting(false)
    },
  }
}

function toJson(content: unknown): Blob {
  return new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' })
}
