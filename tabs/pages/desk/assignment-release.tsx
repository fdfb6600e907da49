import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { DeskAssignment, DeskPlan } from '../../../shared/mentoring/assignment.ts'
import { Actions } from '../../components/actions.tsx'
import { DialogForm } from '../../components/dialog-form.tsx'
import { OpenDialog } from '../../components/open-dialog.tsx'
import { Words } from '../../components/text.tsx'
import { assignmentDeskTexts } from '../../lib/i18n/assignment-desk.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useClock } from '../../lib/use-clock.ts'
import { useSaveAssignment } from './use-save-assignment.ts'

/** Sends the requests of the chosen solution; asked once more with the numbers, for it cannot be taken back. */
export function AssignmentRelease({ assignment, plan }: { assignment: DeskAssignment; plan: DeskPlan }) {
  const texts = useTexts(assignmentDeskTexts)
  const clock = useClock()
  const { call } = useSession()
  const save = useSaveAssignment()
  const [isAsking, setIsAsking] = useState(false)
  const held = plan.pairs.filter(({ state }) => state === 'held').length
  const sent = plan.pairs.length - held
  const label = sent === 0 ? texts.releaseNone : texts.release(sent)
  const release = (): void => {
    setIsAsking(false)
    const { id: assignmentId, version } = assignment
    void save({
      run: () => call('releaseAssignment', { assignmentId, version, solution: plan.solution }),
      done: texts.released,
      unsaved: texts.releaseUnsaved,
    })
  }
  return (
    <Actions>
      <Button appearance="primary" disabledFocusable={assignment.joined === 0} onClick={() => setIsAsking(true)}>
        {label}
      </Button>
      {isAsking && (
        <OpenDialog onClose={() => setIsAsking(false)}>
          <DialogForm title={texts.releaseTitle(plan.solution)} action={label} onSubmit={release}>
            <Words>{texts.releaseText(sent, held, plan.unplaced.length)}</Words>
            {assignment.closesOn >= clock.today() && <Words>{texts.stillOpen(clock.date(assignment.closesOn))}</Words>}
          </DialogForm>
        </OpenDialog>
      )}
    </Actions>
  )
}
