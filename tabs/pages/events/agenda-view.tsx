import { Button, Link, makeStyles, tokens } from '@fluentui/react-components'
import { useEffect } from 'react'
import { Card } from '../../components/card.tsx'
import { useFeedback } from '../../components/feedback.tsx'
import { Section } from '../../components/section.tsx'
import { EmptyState } from '../../components/states.tsx'
import { Words } from '../../components/text.tsx'
import { eventsTexts } from '../../lib/i18n/events.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useClock } from '../../lib/use-clock.ts'
import { type Agenda, type AgendaDay, toAgenda } from './agenda.ts'
import type { Occurrence } from './event-panel.tsx'
import { EventRow } from './event-row.tsx'
import type { Events } from './use-events.ts'

const useStyles = makeStyles({
  days: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '28px' },
  end: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalL },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
})

interface AgendaViewProps {
  events: Events
  weeks: number
  onlyWorkingHours: boolean
  chosen: Occurrence | null
  open: (event: Occurrence) => void
  /** Null where the agenda reaches as far as it can. */
  showMore: (() => void) | null
  showAllHours: () => void
}

export function AgendaView({ events, weeks, onlyWorkingHours, chosen, open, showMore, showAllHours }: AgendaViewProps) {
  const styles = useStyles()
  const { timeZone, now } = useClock()
  const agenda = toAgenda(events, { timeZone, now: now(), weeks, onlyWorkingHours })
  useAnnounceCount(agenda)
  const ends = { agenda, onlyWorkingHours, showMore, showAllHours }
  if (agenda.days.length === 0) return <NothingOn {...ends} />
  return (
    <div className={styles.days}>
      {agenda.days.map((day) => (
        <Day key={day.date} day={day} chosen={chosen} open={open} />
      ))}
      <AgendaEnd {...ends} />
    </div>
  )
}

function Day({ day, chosen, open }: { day: AgendaDay } & Pick<AgendaViewProps, 'chosen' | 'open'>) {
  const [heading, note] = useDayNames(day)
  return (
    <Section heading={heading} note={note}>
      <Card size="rows">
        {day.events.map((event) => (
          <EventRow
            key={`${event.eventId} ${event.startsAt}`}
            event={event}
            chosen={event.eventId === chosen?.eventId && event.startsAt === chosen.startsAt}
            open={() => open(event)}
          />
        ))}
      </Card>
    </Section>
  )
}

type EndProps = { agenda: Agenda } & Pick<AgendaViewProps, 'onlyWorkingHours' | 'showMore' | 'showAllHours'>

function AgendaEnd({ agenda, showMore, showAllHours }: EndProps) {
  const styles = useStyles()
  const texts = useTexts(eventsTexts)
  return (
    <div className={styles.end}>
      {agenda.outside > 0 && (
        <Words look="meta">
          {texts.outside(agenda.outside)}{' '}
          <Link as="button" className={styles.link} onClick={showAllHours}>
            {texts.showThem}
          </Link>
        </Words>
      )}
      {agenda.nextWeek > 0 && showMore && (
        <Button appearance="subtle" size="small" onClick={showMore}>
          {texts.showNextWeek}
        </Button>
      )}
    </div>
  )
}

function NothingOn({ agenda, onlyWorkingHours, showMore, showAllHours }: EndProps) {
  const texts = useTexts(eventsTexts)
  return (
    <EmptyState
      title={onlyWorkingHours ? texts.nothing : texts.nothingAtAll}
      text={texts.nothingText(agenda.outside, agenda.nextWeek)}
      actions={
        <>
          {showMore && <Button onClick={showMore}>{texts.showNextWeek}</Button>}
          {agenda.outside > 0 && (
            <Button appearance="subtle" onClick={showAllHours}>
              {texts.showThem}
            </Button>
          )}
        </>
      }
    />
  )
}

/** "Tomorrow" and "Wednesday 25 November", or "Thursday" and "26 November". */
function useDayNames({ date, daysAhead }: AgendaDay): [string, string] {
  const texts = useTexts(eventsTexts)
  const { locale } = useClock()
  const name = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(date))
  if (daysAhead > 1) return [name({ weekday: 'long' }), name({ day: 'numeric', month: 'long' })]
  return [
    daysAhead === 0 ? texts.today : texts.tomorrow,
    name({ weekday: 'long', day: 'numeric', month: 'long' }).replaceAll(',', ''),
  ]
}

function useAnnounceCount({ days }: Agenda): void {
  const texts = useTexts(eventsTexts)
  const { announce } = useFeedback()
  const count = days.reduce((sum, day) => sum + day.events.length, 0)
  useEffect(() => announce(texts.found(count)), [announce, texts, count])
}
