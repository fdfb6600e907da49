import type { EventDetail } from '../../../shared/events/schemas.ts'
import { DialogForm } from '../../components/dialog-form.tsx'
import { OpenDialog } from '../../components/open-dialog.tsx'
import { Words } from '../../components/text.tsx'
import { eventFormTexts } from '../../lib/i18n/event-form.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useSave } from '../../lib/use-save.ts'

/** Asked, because somebody else is told at once. */
export function StopHostingDialog({ event, onClose }: { event: EventDetail; onClose: () => void }) {
  const texts = useTexts(eventFormTexts)
  const { call } = useSession()
  const save = useSave()
  const { eventId, title } = event
  const stop = (): void => {
    onClose()
    void save({
      run: () => call('stopHosting', { eventId }),
      refresh: ['searchEvents', 'searchEventDates', 'getEvent', 'getHome'],
      unsaved: texts.notStopped(title),
      done: texts.stopped(title),
    })
  }
  return (
    <OpenDialog onClose={onClose}>
      <DialogForm title={texts.stopTitle(title)} action={texts.stopHosting} onSubmit={stop}>
        <Words>{event.hosting === 'host' ? texts.stopHostText : texts.stopCoHostText}</Words>
      </DialogForm>
    </OpenDialog>
  )
}
