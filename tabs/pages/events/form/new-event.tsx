import { Button } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { useState } from 'react'
import { Part } from '../../../components/part.tsx'
import { eventFormTexts } from '../../../lib/i18n/event-form.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { lazySoon } from '../../../lib/lazy-code.tsx'
import type { Occurrence } from '../occurrence.ts'

const EventDialog = lazySoon(() => import('./event-dialog.tsx').then((form) => form.EventDialog))

interface NewEventProps {
  /** For whom it is from the start. */
  groupId?: string
  size?: 'small' | 'medium'
  onSaved: (at: Occurrence) => void
}

/** The button that makes an event, and the form behind it. */
export function NewEvent({ groupId, size = 'medium', onSaved }: NewEventProps) {
  const { newEvent } = useTexts(eventFormTexts)
  const [isOpen, setIsOpen] = useState(false)
  const close = (): void => setIsOpen(false)
  return (
    <>
      <Button icon={<AddRegular />} size={size} onClick={() => setIsOpen(true)}>
        {newEvent}
      </Button>
      <Part onBroken={close}>
        {isOpen && (
          <EventDialog
            at={null}
            {...(groupId === undefined ? {} : { groupId })}
            onClose={close}
            onSaved={(at) => {
              close()
              onSaved(at)
            }}
          />
        )}
      </Part>
    </>
  )
}
