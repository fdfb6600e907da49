import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ChevronLeftRegular, ChevronRightRegular } from '@fluentui/react-icons'
import { useId, useState } from 'react'
import { Card } from '../../../components/card.tsx'
import { Section } from '../../../components/section.tsx'
import { ErrorState } from '../../../components/states.tsx'
import { Words } from '../../../components/text.tsx'
import { monthTexts } from '../../../lib/i18n/events-month.ts'
import { eventsTexts } from '../../../lib/i18n/events.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../../lib/query.ts'
import { capitalise, useClock } from '../../../lib/use-clock.ts'
import { narrow } from '../../../lib/use-media.ts'
import type { Occurrence } from '../event-panel.tsx'
import { EventRow } from '../event-row.tsx'
import { describeFilters, type Filters } from '../use-event-filters.ts'
import { MonthDayCell } from './month-day.tsx'
import { addDays, addMonths, toMonth, weekdayOf, weeksOf, type MonthDay } from './month.ts'
import { useDayKeys, useMonth } from './use-month.ts'

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  key: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    marginInlineStart: 'auto',
  },
  filled: {
    width: '12px',
    height: '12px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  table: { width: '100%', tableLayout: 'fixed', borderCollapse: 'collapse' },
  weekday: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    [narrow]: { padding: tokens.spacingVerticalXS, textAlign: 'center' },
  },
  stale: { opacity: 0.6, '@media (forced-colors: active)': { opacity: 1 } },
  day: { '& h2': { outlineStyle: 'none' } },
})

const PADDING_DAYS = 1

interface MonthViewProps {
  text: string
  filters: Filters
  chosen: Occurrence | null
  open: (event: Occurrence) => void
}

/** The events of a month, day by day; the chosen day's events in full below it. */
export function MonthView({ text, filters, chosen, open }: MonthViewProps) {
  const styles = useStyles()
  const texts = useTexts(monthTexts)
  const heading = useId()
  const clock = useClock()
  const [listed, setListed] = useState<string | null>(null)
  const days = useMonth()
  const me = useEndpoint('getMe', {})
  const { first, last } = weeksOf(days.month)
  const events = useEndpoint(
    'searchEvents',
    {
      from: `${addDays(first, -PADDING_DAYS)}T00:00:00Z`,
      to: `${addDays(last, 1 + PADDING_DAYS)}T00:00:00Z`,
      ...(text === '' ? {} : { text }),
      ...describeFilters(filters),
    },
    { enabled: me.isSuccess, keepPrevious: true },
  )
  const shown = (events.data?.items ?? []).filter((event) => !filters.workingHours || event.inWorkingHours)
  const month = toMonth(shown, {
    month: days.month,
    timeZone: clock.timeZone,
    workingDays: me.data?.workingHours.days ?? [1, 2, 3, 4, 5],
  })
  const openDay = (date: string): void => {
    const [only, ...more] = eventsOf(month.weeks, date)
    days.choose(date)
    if (only !== undefined && more.length === 0) open(only)
    else setListed(date)
  }
  const cells = month.weeks.flat()
  const stop = cells.some(({ date }) => date === days.current)
    ? days.current
    : (cells.find((day) => day.inMonth)?.date ?? '')
  const keys = useDayKeys({ current: stop, choose: days.choose, weekdays: month.weekdays, open: openDay })
  if (events.error && events.data === undefined) {
    return <ErrorState what={texts.events} error={events.error} onRetry={() => void events.refetch()} />
  }
  return (
    <div className={styles.view}>
      <MonthHead id={heading} month={days.month} show={days.show} />
      <Card size="rows">
        <table
          ref={keys.grid}
          role="grid"
          aria-labelledby={heading}
          aria-busy={events.isPending}
          className={mergeClasses(styles.table, events.isPlaceholderData && styles.stale)}
          onKeyDown={keys.onKeyDown}
        >
          <thead>
            <tr>
              {month.weekdays.map((weekday) => (
                <Weekday key={weekday} weekday={weekday} className={styles.weekday} />
              ))}
            </tr>
          </thead>
          <tbody>
            {month.weeks.map((week) => (
              <tr key={week[0]?.date}>
                {week.map((day) => (
                  <MonthDayCell
                    key={day.date}
                    day={day}
                    isStop={day.date === stop}
                    isListed={day.date === listed}
                    openEvent={open}
                    openDay={openDay}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
      {month.leavesDaysOut && events.isSuccess && <Words look="meta">{texts.daysOut}</Words>}
      {listed !== null && <DayList date={listed} events={eventsOf(month.weeks, listed)} chosen={chosen} open={open} />}
    </div>
  )
}

function MonthHead({ id, month, show }: { id: string; month: string; show: (month: string) => void }) {
  const styles = useStyles()
  const texts = useTexts(monthTexts)
  const events = useTexts(eventsTexts)
  const { locale, today } = useClock()
  const name = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01`),
  )
  return (
    <div className={styles.head}>
      <Words as="h2" look="panelTitle" id={id} aria-live="polite">
        {capitalise(locale, name)}
      </Words>
      <Button
        appearance="subtle"
        icon={<ChevronLeftRegular />}
        aria-label={texts.previous}
        onClick={() => show(addMonths(month, -1))}
      />
      <Button
        appearance="subtle"
        icon={<ChevronRightRegular />}
        aria-label={texts.next}
        onClick={() => show(addMonths(month, 1))}
      />
      <Button appearance="subtle" onClick={() => show(today().slice(0, 7))}>
        {texts.today}
      </Button>
      <span className={styles.key}>
        <span className={styles.filled} aria-hidden />
        <Words as="span" look="meta">
          {events.youAreGoing}
        </Words>
      </span>
    </div>
  )
}

/** A week in which every weekday has its number as its date. */
const MONDAY = '2024-01-01'

function Weekday({ weekday, className }: { weekday: number; className: string }) {
  const { locale } = useClock()
  const date = new Date(addDays(MONDAY, weekday - weekdayOf(MONDAY)))
  const name = (form: 'short' | 'long'): string =>
    new Intl.DateTimeFormat(locale, { weekday: form, timeZone: 'UTC' }).format(date)
  return (
    <th scope="col" abbr={name('long')} className={className}>
      {name('short')}
    </th>
  )
}

interface DayListProps extends Pick<MonthViewProps, 'chosen' | 'open'> {
  date: string
  events: MonthDay['events']
}

function DayList({ date, events, chosen, open }: DayListProps) {
  const styles = useStyles()
  const texts = useTexts(monthTexts)
  const { locale } = useClock()
  const name = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(date))
  return (
    <div
      key={date}
      className={styles.day}
      ref={(list) => {
        list?.querySelector<HTMLElement>('h2')?.focus()
      }}
    >
      <Section heading={capitalise(locale, name)}>
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

function eventsOf(weeks: readonly MonthDay[][], date: string): MonthDay['events'] {
  return weeks.flat().find((day) => day.date === date)?.events ?? []
}
