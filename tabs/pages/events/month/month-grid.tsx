import { makeStyles, tokens } from '@fluentui/react-components'
import { Card } from '../../../components/card.tsx'
import { useClock } from '../../../lib/use-clock.ts'
import { narrow } from '../../../lib/use-media.ts'
import type { Occurrence } from '../occurrence.ts'
import { MonthDayCell } from './month-day.tsx'
import { addDays, weekdayOf, type Month } from './month.ts'
import { useDayKeys, type MonthDays } from './use-month.ts'

const useStyles = makeStyles({
  row: { display: 'grid' },
  weekday: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    [narrow]: { padding: tokens.spacingVerticalXS, textAlign: 'center' },
  },
})

interface MonthGridProps {
  labelledBy: string
  days: Month
  at: Pick<MonthDays, 'current' | 'choose'>
  /** The date whose events are listed below. */
  listed: string | null
  isLoading: boolean
  openEvent: (event: Occurrence) => void
  openDay: (date: string) => void
}

/** One tab stop; the keys move by day, week and month. */
export function MonthGrid({ labelledBy, days, at, listed, isLoading, openEvent, openDay }: MonthGridProps) {
  const styles = useStyles()
  const { weekdays, weeks } = days
  const stop = tabStop(days, at.current)
  const onKeyDown = useDayKeys({ current: stop, choose: at.choose, weekdays, open: openDay })
  const columns = { gridTemplateColumns: `repeat(${weekdays.length}, minmax(0, 1fr))` }
  return (
    <Card size="rows" role="grid" aria-labelledby={labelledBy} aria-busy={isLoading}>
      <div role="row" className={styles.row} style={columns}>
        {weekdays.map((weekday) => (
          <Weekday key={weekday} weekday={weekday} />
        ))}
      </div>
      {weeks.map((week) => (
        <div key={week[0]?.date} role="row" className={styles.row} style={columns}>
          {week.map((day) => (
            <MonthDayCell
              key={day.date}
              day={day}
              isStop={day.date === stop}
              isListed={day.date === listed}
              openEvent={openEvent}
              openDay={openDay}
              onKeyDown={onKeyDown}
            />
          ))}
        </div>
      ))}
    </Card>
  )
}

/** The day the viewer is at, if it has a cell. */
function tabStop({ weeks }: Month, current: string): string {
  const cells = weeks.flat()
  return (cells.find(({ date }) => date === current) ?? cells.find(({ inMonth }) => inMonth))?.date ?? ''
}

/** In this week every weekday has its number as its date. */
const MONDAY = '2024-01-01'

function Weekday({ weekday }: { weekday: number }) {
  const styles = useStyles()
  const { locale } = useClock()
  const date = new Date(addDays(MONDAY, weekday - weekdayOf(MONDAY)))
  const name = (form: 'short' | 'long'): string =>
    new Intl.DateTimeFormat(locale, { weekday: form, timeZone: 'UTC' }).format(date)
  return (
    <div role="columnheader" aria-label={name('long')} className={styles.weekday}>
      {name('short')}
    </div>
  )
}
