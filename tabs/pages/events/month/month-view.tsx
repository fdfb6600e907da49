import { makeStyles, tokens } from '@fluentui/react-components'
import { useId, useState } from 'react'
import { ErrorState } from '../../../components/states.tsx'
import { Words } from '../../../components/text.tsx'
import { monthTexts } from '../../../lib/i18n/events-month.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useRetry } from '../../../lib/use-retry.ts'
import type { Occurrence } from '../occurrence.ts'
import type { Filters } from '../use-event-filters.ts'
import { DayList } from './day-list.tsx'
import { MonthGrid } from './month-grid.tsx'
import { MonthHead } from './month-head.tsx'
import type { Month, MonthDay } from './month.ts'
import { useMonthEvents } from './use-month-events.ts'
import { useMonth } from './use-month.ts'

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
})

interface MonthViewProps {
  text: string
  filters: Filters
  chosen: Occurrence | null
  open: (event: Occurrence) => void
}

/** The events of a month, day by day; a day with several is listed in full below it. */
export function MonthView({ text, filters, chosen, open }: MonthViewProps) {
  const styles = useStyles()
  const texts = useTexts(monthTexts)
  const heading = useId()
  const [listed, setListed] = useState<string | null>(null)
  const at = useMonth()
  const { query, days } = useMonthEvents(at.month, { text, filters })
  const openDay = (date: string): void => {
    const [only, ...more] = eventsOf(days, date)
    at.choose(date)
    if (only !== undefined && more.length === 0) open(only)
    else setListed(date)
  }
  const { error, retry } = useRetry(query)
  if (error && query.data === undefined)
    return <ErrorState what={texts.events} error={error} isRetrying={query.isFetching} onRetry={retry} />
  return (
    <div className={styles.view}>
      <MonthHead id={heading} month={at.month} show={at.show} />
      <MonthGrid
        labelledBy={heading}
        days={days}
        at={at}
        listed={listed}
        isLoading={query.isPending || query.isPlaceholderData}
        openEvent={open}
        openDay={openDay}
      />
      {days.leavesDaysOut && query.isSuccess && <Words look="meta">{texts.daysOut}</Words>}
      {listed !== null && (
        <DayList
          key={listed}
          date={listed}
          count={eventsOf(days, listed).length}
          wanted={{ text, filters }}
          chosen={chosen}
          open={open}
        />
      )}
    </div>
  )
}

function eventsOf({ weeks }: Month, date: string): MonthDay['events'] {
  return weeks.flat().find((day) => day.date === date)?.events ?? []
}
