import { Button, Link, makeStyles, tokens } from '@fluentui/react-components'
import type { MatchQuality } from '../../../shared/search/search-index.ts'
import { Card } from '../../components/card.tsx'
import { SearchSummary } from '../../components/search-summary.tsx'
import { Section } from '../../components/section.tsx'
import { Words } from '../../components/text.tsx'
import { eventsTexts } from '../../lib/i18n/events.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useAnnounced } from '../../lib/use-announced.ts'
import { useClock } from '../../lib/use-clock.ts'
import type { TypedText } from '../../lib/use-typed-text.ts'
import { type Agenda, type AgendaDay, toAgenda } from './agenda.ts'
import type { Occurrence } from './occurrence.ts'
import { EventRow } from './event-row.tsx'
import { NothingFound, NothingOn } from './nothing-on.tsx'
import type { Filters } from './use-event-filters.ts'
import type { Events } from './use-events.ts'

const useStyles = makeStyles({
  days: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '28px' },
  end: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalL },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
})

interface AgendaSearch {
  text: TypedText
  /** What the events on screen were found for. */
  shown: string
  match: MatchQuality
  isStale: boolean
}

interface AgendaViewProps {
  events: Events
  search: AgendaSearch
  weeks: number
  filters: Filters
  chosen: Occurrence | null
  open: (event: Occurrence) => void
  /** Null where the agenda reaches as far as it can. */
  showMore: (() => void) | null
  showAllHours: () => void
  /** Online and in person, of all groups. */
  showAllPlaces: () => void
}

export function AgendaView(props: AgendaViewProps) {
  const styles = useStyles()
  const texts = useTexts(eventsTexts)
  const { events, search, weeks, filters, chosen, open } = props
  const { timeZone, now } = useClock()
  const agenda = toAgenda(events, { timeZone, now: now(), weeks, onlyWorkingHours: filters.workingHours })
  const count = agenda.days.reduce((sum, day) => sum + day.events.length, 0)
  useAnnounced(search.shown !== '' || search.isStale ? null : texts.found(count), '')
  if (count === 0) return <Nothing {...props} agenda={agenda} />
  return (
    <div className={styles.days}>
      {search.shown !== '' && (
        <SearchSummary
          text={search.shown}
          match={search.match}
          what="events"
          count={texts.found(count)}
          isStale={search.isStale}
        />
      )}
      {agenda.days.map((day) => (
        <Day key={day.date} day={day} chosen={chosen} open={open} />
      ))}
      <AgendaEnd {...props} agenda={agenda} />
    </div>
  )
}

function Nothing(props: EndProps) {
  return props.search.shown === '' ? <NothingOn {...props} /> : <NothingFound {...props} />
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

type EndProps = AgendaViewProps & { agenda: Agenda }

function AgendaEnd({ agenda, showMore, showAllHours }: Pick<EndProps, 'agenda' | 'showMore' | 'showAllHours'>) {
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
