import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components'
import type { EventDetail } from '../../../shared/events/schemas.ts'
import { OpenDialog } from '../../components/open-dialog.tsx'
import { Words } from '../../components/text.tsx'
import { commonTexts } from '../../lib/i18n/common.ts'
import { eventFormTexts } from '../../lib/i18n/event-form.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useSave } from '../../lib/use-save.ts'

/** Asked, because somebody else is told at once. */
export function StopHostingDialog({ event, onClose }: { event: EventDetail; onClose: () => void }) {
  const texts = useTexts(eventFormTexts)
  const common = useTexts(commonTexts)
  const { call } = useSession()
  const save = useSave()
  const { eventId, title } = event
  const stop = (): void => {
    onClose()
    void save({
      run: () => call('stopHosting', { eventId }),
      refresh: ['searchEvents', 'getEvent', 'getHome'],
      unsaved: texts.notStopped(title),
      done: texts.stopped(title),
    })
  }
  return (
    <OpenDialog onClose={onClose}>
      <DialogBody>
        <DialogTitle>{texts.stopTitle(title)}</DialogTitle>
        <DialogContent>
          <Words>{event.hosting === 'host' ? texts.stopHostText : texts.stopCoHostText}</Words>
        </DialogContent>
        <DialogActions>
          <Button appearance="primary" onClick={stop}>
            {texts.stopHosting}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </DialogActions>
      </DialogBody>
    </OpenDialog>
  )
}
