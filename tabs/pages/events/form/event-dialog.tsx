import { MessageBar, MessageBarBody } from '@fluentui/react-components'
import type { EventDraft } from '../../../../shared/events/draft.ts'
import { DialogForm } from '../../../components/dialog-form.tsx'
import { OpenDialog } from '../../../components/open-dialog.tsx'
import { QueryRegion } from '../../../components/query-region.tsx'
import { ListSkeleton } from '../../../components/skeletons.tsx'
import { eventFormTexts } from '../../../lib/i18n/event-form.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../../lib/query.ts'
import { useClock } from '../../../lib/use-clock.ts'
import type { Occurrence } from '../occurrence.ts'
import { addDays, weekdayOf } from '../month/month.ts'
import { EventFields } from './event-fields.tsx'
import { useEventForm, type FormStart } from './use-event-form.ts'

interface EventDialogProps {
  /** The date to change; null makes a new event. */
  at: Occurrence | null
  /** For whom a new event is from the start. */
  groupId?: string
  onClose: () => void
  onSaved: (at: Occurrence) => void
}

/** The form of an event. */
export function EventDialog({ at, groupId, onClose, onSaved }: EventDialogProps) {
  const texts = useTexts(eventFormTexts)
  return (
    <OpenDialog onClose={onClose} wide aria-label={at === null ? texts.newEvent : texts.editEvent}>
      {at === null ? (
        <NewForm groupId={groupId ?? null} onClose={onClose} onSaved={onSaved} />
      ) : (
        <EditForm at={at} onClose={onClose} onSaved={onSaved} />
      )}
    </OpenDialog>
  )
}

type FormProps = Pick<EventDialogProps, 'onClose' | 'onSaved'>

function NewForm({ groupId, ...props }: FormProps & { groupId: string | null }) {
  const me = useEndpoint('getMe', {})
  const draft = { ...useEmptyDraft(), groupId }
  const texts = useTexts(eventFormTexts)
  return (
    <QueryRegion query={me} what={texts.loading} skeleton={<ListSkeleton count={3} />}>
      {({ person }) => (
        <EventForm
          {...props}
          start={{ at: null, draft, coHosts: [] }}
          keptAs={`hallway.event.${person.id}.new.${groupId ?? ''}`}
        />
      )}
    </QueryRegion>
  )
}

function EditForm({ at, ...props }: FormProps & { at: Occurrence }) {
  const texts = useTexts(eventFormTexts)
  const me = useEndpoint('getMe', {})
  const query = useEndpoint('getEventDraft', at)
  return (
    <QueryRegion query={query} what={texts.loading} skeleton={<ListSkeleton count={3} />}>
      {(hosted) => (
        <EventForm
          {...props}
          start={{ at: { ...at, version: hosted.version, recurring: hosted.recurring }, ...hosted }}
          keptAs={`hallway.event.${me.data?.person.id ?? ''}.${at.eventId}.${at.startsAt}`}
        />
      )}
    </QueryRegion>
  )
}

function EventForm({ start, keptAs, onSaved }: FormProps & { start: FormStart; keptAs: string }) {
  const texts = useTexts(eventFormTexts)
  const form = useEventForm(start, keptAs, onSaved)
  return (
    <DialogForm
      title={start.at === null ? texts.newEvent : texts.editEvent}
      action={start.at === null ? texts.create : texts.save}
      onSubmit={form.submit}
      isBusy={form.isSaving}
      onCancel={form.giveUp}
    >
      {form.notice !== null && (
        <MessageBar intent="warning" layout="multiline" politeness="assertive">
          <MessageBarBody>{form.notice}</MessageBarBody>
        </MessageBar>
      )}
      <EventFields
        form={form}
        recurring={start.at?.recurring === true}
        canKeepRule={start.draft.repeats === 'as-it-is'}
      />
    </DialogForm>
  )
}

/** Lunch on the next weekday: what most new events are. */
function useEmptyDraft(): EventDraft {
  const clock = useClock()
  const tomorrow = addDays(clock.today(), 1)
  const day = weekdayOf(tomorrow) > 5 ? addDays(tomorrow, 8 - weekdayOf(tomorrow)) : tomorrow
  return {
    title: '',
    description: '',
    place: '',
    joinUrl: '',
    groupId: null,
    coHostIds: [],
    capacity: null,
    allDay: false,
    startDate: day,
    startTime: '12:00',
    endDate: day,
    endTime: '12:45',
    timeZone: clock.timeZone,
    repeats: 'never',
    until: '',
  }
}
