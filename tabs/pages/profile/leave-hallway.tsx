import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { DialogForm } from '../../components/dialog-form.tsx'
import { OpenDialog } from '../../components/open-dialog.tsx'
import { Words } from '../../components/text.tsx'
import { privacyTexts } from '../../lib/i18n/privacy.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useSave } from '../../lib/use-save.ts'

/** The button that leaves; the dialog behind it says what is deleted, and when, before anything is. */
export function LeaveHallway() {
  const texts = useTexts(privacyTexts)
  const { call } = useSession()
  const save = useSave()
  const [isOpen, setIsOpen] = useState(false)
  const leave = (): void => {
    setIsOpen(false)
    void save({ run: () => call('askErasure', {}), refresh: ['getMe', 'getErasure'], unsaved: texts.leaveUnsaved })
  }
  return (
    <>
      <Button size="small" onClick={() => setIsOpen(true)}>
        {texts.leaveButton}
      </Button>
      {isOpen && (
        <OpenDialog onClose={() => setIsOpen(false)}>
          <DialogForm title={texts.leaveTitle} action={texts.leaveConfirm} onSubmit={leave}>
            <Words>{texts.leaveNow}</Words>
            <Words>{texts.leavePairs}</Words>
            <Words>{texts.leaveData}</Words>
            <Words>{texts.leaveExport}</Words>
          </DialogForm>
        </OpenDialog>
      )}
    </>
  )
}
