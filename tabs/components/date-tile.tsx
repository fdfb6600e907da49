import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'
import { useClock } from '../lib/use-clock.ts'

const useStyles = makeStyles({
  tile: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    width: '44px',
    height: '44px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
  small: { width: '36px', height: '36px' },
  chosen: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  weekday: { ...typographyStyles.caption2 },
  day: { ...typographyStyles.body1Strong },
})

interface DateTileProps {
  instant: string
  /** A whole day is the same date for everybody; the server keeps it in UTC. */
  allDay?: boolean
  chosen?: boolean
  /** As large as the faces in a card of rows. */
  small?: boolean
}

/** Weekday and day of the month; tinted where the viewer is going. The date stands in words beside it. */
export function DateTile({ instant, allDay = false, chosen = false, small = false }: DateTileProps) {
  const styles = useStyles()
  const clock = useClock()
  const timeZone = allDay ? 'UTC' : clock.timeZone
  const part = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(clock.locale, { ...options, timeZone }).format(new Date(instant))
  return (
    <span className={mergeClasses(styles.tile, chosen && styles.chosen, small && styles.small)} aria-hidden>
      <span className={styles.weekday}>{part({ weekday: 'short' })}</span>
      <span className={styles.day}>{part({ day: 'numeric' })}</span>
    </span>
  )
}
