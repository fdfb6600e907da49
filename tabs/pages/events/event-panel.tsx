import { Button } from '@fluentui/react-components'
import { ShareRegular } from '@fluentui/react-icons'
import { useId } from 'react'
import type { EventCard } from '../../../shared/events/schemas.ts'
import { DetailPanel } from '../../components/detail-panel.tsx'
import { QueryRegion } from '../../components/query-region.tsx'
import { ListSkeleton } from '../../components/skeletons.tsx'
import { eventsTexts } from '../../lib/i18n/events.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { canShare, sharePage } from '../../lib/teams-navigation.ts'
import { EventDetails } from './event-details.tsx'

/** One date of an event. */
export type Occurrence = Pick<EventCard, 'eventId' | 'startsAt'>

export function EventPanel({ eventId, startsAt, close }: Occurrence & { close: () => void }) {
  const texts = useTexts(eventsTexts)
  const heading = useId()
  const query = useEndpoint('getEvent', { eventId, startsAt })
  const event = query.data
  return (
    <DetailPanel
      labelledBy={heading}
      // The heading comes with the answer: the focus goes there once it has.
      subject={[eventId, startsAt, event === undefined].join(' ')}
      onClose={close}
      footer={event && canShare() ? <ShareButton event={event} /> : undefined}
    >
      <QueryRegion query={query} what={texts.event} skeleton={<ListSkeleton count={2} />}>
        {(details) => <EventDetails event={details} headingId={heading} />}
      </QueryRegion>
    </DetailPanel>
  )
}

function ShareButton({ event }: { event: EventCard }) {
  const texts = useTexts(eventsTexts)
  const share = (): void =>
    sharePage({ subPageId: `event/${event.eventId}/${event.startsAt}`, subPageLabel: event.title })
  return (
    <Button icon={<ShareRegular />} onClick={share}>
      {texts.share}
    </Button>
  )
}
