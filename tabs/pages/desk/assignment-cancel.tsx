import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { DeskAssignment } from '../../../shared/mentoring/assignment.ts'
import { DialogForm } from '../../components/dialog-form.tsx'
import { OpenDialog } from '../../components/open-dialog.tsx'
import { Words } from '../../components/text.tsx'
import { assignmentDeskTexts } from '../../lib/i18n/assignment-desk.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useSaveAssignment } from './use-save-assignment.ts'

/** Calls the open assignment off; asked once more, for it cannot be taken back. */
export function AssignmentCancel({ assignment }: { assignment: DeskAssignment }) {
  const texts = useTexts(assignmentDeskTexts)
  const { call } = useSession()
  const save = useSaveAssignment()
  const [isAsking, setIsAsking] = useState(false)
  const cancel = (): void => {
    setIsAsking(false)
    void save({
      run: () => call('cancelAssignment', { assignmentId: assignment.id }),
      done: texts.calledOff,
      unsaved: texts.callOffUnsaved,
    })
  }
  return (
    <>
      <Button appearance="subtle" onClick={() => setIsAsking(true)}>
        {texts.callOff}
      </Button>
      {isAsking && (
        <OpenDialog onClose={() => setIsAsking(false)}>
          <DialogForm title={texts.callOffTitle} action={texts.callOff} onSubmit={cancel}>
            <Words>{texts.callOffText(assignment.joined)}</Words>
          </DialogForm>
        </OpenDialog>
      )}
    </>
  )
}
