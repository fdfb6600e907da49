import { useEffect, useRef } from 'react'
import { Card } from '../../../components/card.tsx'
import { QueryRegion } from '../../../components/query-region.tsx'
import { Section } from '../../../components/section.tsx'
import { Words } from '../../../components/text.tsx'
import { monthTexts } from '../../../lib/i18n/events-month.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { capitalise, useClock } from '../../../lib/use-clock.ts'
import { EventRowsSkeleton } from '../agenda-skeleton.tsx'
import { EventRow } from '../event-row.tsx'
import type { Occurrence } from '../occurrence.ts'
import type { Filters } from '../use-event-filters.ts'
import { useDayEvents } from './use-month-events.ts'

interface DayListProps {
  date: string
  /** How many are on, as the month says. */
  count: number
  wanted: { text: string; filters: Filters }
  chosen: Occurrence | null
  open: (event: Occurrence) => void
}

/** All of one day. It gets the focus: it was asked for by a press on the day. */
export function DayList({ date, count, wanted, chosen, open }: DayListProps) {
  const texts = useTexts(monthTexts)
  const { locale } = useClock()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('h2')?.focus()
  }, [])
  const { query, pick } = useDayEvents(date, wanted)
  const name = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
  return (
    <div ref={list}>
      <Section heading={capitalise(locale, name.format(new Date(date)))}>
        {count === 0 ? (
          <Words>{texts.nothing}</Words>
        ) : (
          <QueryRegion query={query} what={texts.events} skeleton={<EventRowsSkeleton count={count} />}>
            {({ items }) => (
              <Card size="rows">
                {pick(items).map((event) => (
                  <EventRow
                    key={event.eventId}
                    event={event}
                    chosen={event.eventId === chosen?.eventId && event.startsAt === chosen.startsAt}
                    open={() => open(event)}
                  />
                ))}
              </Card>
            )}
          </QueryRegion>
        )}
      </Section>
    </div>
  )
}
