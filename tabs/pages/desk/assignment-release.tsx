import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components'
import { useState } from 'react'
import type { DeskAssignment, DeskPlan } from '../../../shared/mentoring/assignment.ts'
import { Actions } from '../../components/actions.tsx'
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
      <Dialog open={isAsking} onOpenChange={(_event, { open }) => setIsAsking(open)}>
        <DialogSurface>
          <DialogBody>
            <DialogTitle>{texts.releaseTitle(plan.solution)}</DialogTitle>
            <DialogContent>
              <Words>{texts.releaseText(sent, held, plan.unplaced.length)}</Words>
              {assignment.closesOn >= clock.today() && (
                <Words>{texts.stillOpen(clock.date(assignment.closesOn))}</Words>
              )}
            </DialogContent>
            <DialogActions>
              <Button appearance="primary" onClick={release}>
                {label}
              </Button>
              <Button onClick={() => setIsAsking(false)}>{texts.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </Actions>
  )
}
