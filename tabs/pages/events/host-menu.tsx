import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { EditRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { EventDetail } from '../../../shared/events/schemas.ts'
import { Part } from '../../components/part.tsx'
import { eventFormTexts } from '../../lib/i18n/event-form.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { lazySoon } from '../../lib/lazy-code.tsx'
import type { Occurrence } from './occurrence.ts'

const EventDialog = lazySoon(() => import('./form/event-dialog.tsx').then((form) => form.EventDialog))
const CancelDialog = lazySoon(() => import('./form/cancel-dialog.tsx').then((form) => form.CancelDialog))
const StopHostingDialog = lazySoon(() => import('./stop-hosting-dialog.tsx').then((dialog) => dialog.StopHostingDialog))

/** For the hosts of an event. */
export function HostMenu({ event, onMoved }: { event: EventDetail; onMoved: (at: Occurrence) => void }) {
  const texts = useTexts(eventFormTexts)
  const [shown, setShown] = useState<'edit' | 'cancel' | 'stop' | null>(null)
  const close = (): void => setShown(null)
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button icon={<EditRegular />}>{texts.edit}</Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => setShown('edit')}>{texts.editEvent}</MenuItem>
            {event.hosting !== null && <MenuItem onClick={() => setShown('stop')}>{texts.stopHosting}</MenuItem>}
            <MenuItem onClick={() => setShown('cancel')}>{texts.cancelEvent}</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      <Part onBroken={close}>
        {shown === 'edit' && (
          <EventDialog
            at={{ eventId: event.eventId, startsAt: event.startsAt }}
            onClose={close}
            onSaved={(at) => {
              close()
              onMoved(at)
            }}
          />
        )}
        {shown === 'stop' && <StopHostingDialog event={event} onClose={close} />}
        {shown === 'cancel' && <CancelDialog event={event} onClose={close} />}
      </Part>
    </>
  )
}
