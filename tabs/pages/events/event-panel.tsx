import { Button } from '@fluentui/react-components'
import { ShareRegular } from '@fluentui/react-icons'
import { useId } from 'react'
import type { EventDetail } from '../../../shared/events/schemas.ts'
import { DetailPanel } from '../../components/detail-panel.tsx'
import { QueryRegion } from '../../components/query-region.tsx'
import { ListSkeleton } from '../../components/skeletons.tsx'
import { eventsTexts } from '../../lib/i18n/events.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { canShare, sharePage } from '../../lib/teams-navigation.ts'
import { useClock } from '../../lib/use-clock.ts'
import { AddToCalendar } from './calendar/add-to-calendar.tsx'
import { EventDetails } from './event-details.tsx'
import { HostMenu } from './host-menu.tsx'
import type { Occurrence } from './occurrence.ts'

interface EventPanelProps extends Occurrence {
  open: (event: Occurrence) => void
  /** Asks whom the viewer met. */
  openRecap: () => void
  close: () => void
}

export function EventPanel({ eventId, startsAt, open, openRecap, close }: EventPanelProps) {
  const texts = useTexts(eventsTexts)
  const heading = useId()
  const query = useEndpoint('getEvent', { eventId, startsAt })
  const event = query.data
  return (
    <DetailPanel
      labelledBy={heading}
      what={texts.event}
      // The heading comes with the answer: the focus goes there once it has.
      subject={[eventId, startsAt, event === undefined].join(' ')}
      onClose={close}
      footer={event && <PanelButtons event={event} open={open} />}
    >
      <QueryRegion plain query={query} what={texts.event} skeleton={<ListSkeleton count={2} />}>
        {(details) => <EventDetails event={details} headingId={heading} openRecap={openRecap} />}
      </QueryRegion>
    </DetailPanel>
  )
}

function PanelButtons({ event, open }: { event: EventDetail; open: (event: Occurrence) => void }) {
  const texts = useTexts(eventsTexts)
  const { now } = useClock()
  const isToCome = !event.cancelled && Date.parse(event.endsAt) > now().getTime()
  const share = (): void =>
    sharePage({ subPageId: `event/${event.eventId}/${event.startsAt}`, subPageLabel: event.title })
  return (
    <>
      {isToCome && <AddToCalendar event={event} />}
      {isToCome && event.mayEdit && <HostMenu event={event} onMoved={open} />}
      {canShare() && (
        <Button appearance="subtle" icon={<ShareRegular />} onClick={share}>
          {texts.share}
        </Button>
      )}
    </>
  )
}
