import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { RoundSummary } from '../../../shared/coffee/desk.ts'
import { DialogForm } from '../../components/dialog-form.tsx'
import { OpenDialog } from '../../components/open-dialog.tsx'
import { Words } from '../../components/text.tsx'
import { deskTexts } from '../../lib/i18n/desk.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useSaveRound } from './use-save-round.ts'

/** Lets a round go out; asked once more, for it cannot be taken back. */
export function ApproveButton({ round }: { round: RoundSummary }) {
  const texts = useTexts(deskTexts)
  const { call } = useSession()
  const saveRound = useSaveRound()
  const [isAsking, setIsAsking] = useState(false)
  const matches = round.pairs + round.groups - round.held
  const approve = (): void => {
    setIsAsking(false)
    void saveRound({
      run: () => call('releaseRound', { round: round.round }),
      done: texts.approved,
      unsaved: texts.roundUnsaved,
    })
  }
  return (
    <>
      <Button appearance="primary" onClick={() => setIsAsking(true)}>
        {texts.approve(matches)}
      </Button>
      {isAsking && (
        <OpenDialog onClose={() => setIsAsking(false)}>
          <DialogForm title={texts.approveTitle(round.round)} action={texts.approve(matches)} onSubmit={approve}>
            <Words>{texts.approveText(round.people - round.leftOut, matches, round.held)}</Words>
          </DialogForm>
        </OpenDialog>
      )}
    </>
  )
}
