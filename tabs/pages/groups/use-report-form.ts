import { useState } from 'react'
import { REPORT_MAX_LENGTH } from '../../../shared/groups/limits.ts'
import type { GroupDetail } from '../../../shared/groups/schemas.ts'
import { countOver } from '../../components/limited-text.tsx'
import { groupReportTexts } from '../../lib/i18n/group-report.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { dropKept, keepText, readKept } from '../../lib/kept-text.ts'
import { useSession } from '../../lib/session.tsx'
import { useDeferredSave, useSave } from '../../lib/use-save.ts'

interface ReportForm {
  words: string
  write: (words: string) => void
  /** Sending was tried without a word. */
  isMissing: boolean
  submit: () => void
  takeBack: () => void
}

const REFRESH = ['getGroup', 'getDeskGroups'] as const

/** A report while it is written. What was typed stays until it is sent, also when that is undone. */
export function useReportForm({ id: groupId, name, myReport }: GroupDetail, onClose: () => void): ReportForm {
  const texts = useTexts(groupReportTexts)
  const { call } = useSession()
  const deferSave = useDeferredSave()
  const save = useSave()
  const key = `hallway.report.${groupId}`
  const [words, setWords] = useState(() => readKept(key) ?? myReport ?? '')
  const [wasTried, setWasTried] = useState(false)
  const wanted = words.trim()
  return {
    words,
    write(next) {
      setWords(next)
      keepText(key, next)
    },
    isMissing: wasTried && wanted === '',
    submit() {
      setWasTried(true)
      if (wanted === '' || countOver(wanted, REPORT_MAX_LENGTH) > 0) return
      onClose()
      deferSave({
        hides: key,
        done: texts.sent,
        run: async () => {
          await call('reportGroup', { groupId, words: wanted }, { keepalive: true })
          dropKept(key)
        },
        refresh: REFRESH,
        unsaved: texts.notSent(name),
      })
    },
    takeBack() {
      onClose()
      dropKept(key)
      void save({
        run: () => call('withdrawReport', { groupId }),
        done: texts.tookBack,
        refresh: REFRESH,
        unsaved: texts.notTakenBack(name),
      })
    },
  }
}
