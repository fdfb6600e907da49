import { useState } from 'react'
import type { Scope } from '../../../../shared/events/draft-choices.ts'
import type { EventCard } from '../../../../shared/events/schemas.ts'
import { DialogForm } from '../../../components/dialog-form.tsx'
import { OpenDialog } from '../../../components/open-dialog.tsx'
import { Words } from '../../../components/text.tsx'
import { eventFormTexts } from '../../../lib/i18n/event-form.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useSession } from '../../../lib/session.tsx'
import { useSave } from '../../../lib/use-save.ts'
import { ScopeField } from './scope-field.tsx'

/** Asked, because everybody who comes is told. */
export function CancelDialog({ event, onClose }: { event: EventCard; onClose: () => void }) {
  const texts = useTexts(eventFormTexts)
  const { call } = useSession()
  const save = useSave()
  const [scope, setScope] = useState<Scope>('this')
  const { eventId, startsAt, title, recurring } = event
  const cancel = (): void => {
    onClose()
    void save({
      run: () => call('cancelEvent', { eventId, startsAt, scope }),
      refresh: ['searchEvents', 'searchEventDates', 'getEvent', 'getHome'],
      unsaved: texts.notCancelled(title),
      done: texts.cancelled(title),
    })
  }
  return (
    <OpenDialog onClose={onClose}>
      <DialogForm title={texts.cancelTitle(title)} action={texts.cancelEvent} cancel={texts.keep} onSubmit={cancel}>
        {recurring && <ScopeField label={texts.whichCancel} scope={scope} onChange={setScope} />}
        <Words>{texts.cancelText}</Words>
      </DialogForm>
    </OpenDialog>
  )
}
