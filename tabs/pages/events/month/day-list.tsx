import { useEffect, useRef } from 'react'
import { Card } from '../../../components/card.tsx'
import { Section } from '../../../components/section.tsx'
import { Words } from '../../../components/text.tsx'
import { monthTexts } from '../../../lib/i18n/events-month.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { capitalise, useClock } from '../../../lib/use-clock.ts'
import type { Occurrence } from '../occurrence.ts'
import { EventRow } from '../event-row.tsx'
import type { MonthDay } from './month.ts'

interface DayListProps extends Pick<MonthDay, 'date' | 'events'> {
  chosen: Occurrence | null
  open: (event: Occurrence) => void
}

/** All of one day. It gets the focus: it was asked for by a press on the day. */
export function DayList({ date, events, chosen, open }: DayListProps) {
  const texts = useTexts(monthTexts)
  const { locale } = useClock()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('h2')?.focus()
  }, [])
  const name = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
  return (
    <div ref={list}>
      <Section heading={capitalise(locale, name.format(new Date(date)))}>
        {events.length === 0 ? (
          <Words>{texts.nothing}</Words>
        ) : (
          <Card size="rows">
            {events.map((event) => (
              <EventRow
                key={event.eventId}
                event={event}
                chosen={event.eventId === chosen?.eventId && event.startsAt === chosen.startsAt}
                open={() => open(event)}
              />
            ))}
          </Card>
        )}
      </Section>
    </div>
  )
}
