import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { KeyboardEvent } from 'react'
import type { EventDate } from '../../../../shared/events/schemas.ts'
import { VisuallyHidden } from '../../../components/visually-hidden.tsx'
import { borderColor } from '../../../lib/border-color.ts'
import { monthTexts } from '../../../lib/i18n/events-month.ts'
import { eventsTexts } from '../../../lib/i18n/events.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useClock } from '../../../lib/use-clock.ts'
import { narrow, useIsNarrow } from '../../../lib/use-media.ts'
import type { Occurrence } from '../occurrence.ts'
import type { MonthDay } from './month.ts'
import { DAY } from './use-month.ts'

const useStyles = makeStyles({
  cell: {
    boxSizing: 'border-box',
    position: 'relative',
    minWidth: 0,
    minHeight: '112px',
    padding: tokens.spacingHorizontalS,
    cursor: 'pointer',
    ':not(:first-child)': {
      borderInlineStartWidth: '1px',
      borderInlineStartStyle: 'solid',
      borderInlineStartColor: tokens.colorNeutralStroke3,
    },
    ...createFocusOutlineStyle({ style: { outlineOffset: '-2px' } }),
    [narrow]: { minHeight: '56px', padding: tokens.spacingVerticalXXS, textAlign: 'center' },
  },
  outside: { backgroundColor: tokens.colorNeutralBackground2 },
  listed: { boxShadow: `inset 0 0 0 2px ${tokens.colorBrandStroke1}` },
  number: {
    boxSizing: 'border-box',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    minWidth: '24px',
    height: '24px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
  },
  pale: { color: tokens.colorNeutralForeground3 },
  today: {
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  entry: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    marginTop: tokens.spacingVerticalXXS,
    padding: `1px ${tokens.spacingHorizontalS}`,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    textAlign: 'start',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground4Hover },
  },
  past: { color: tokens.colorNeutralForeground3 },
  going: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
  },
  went: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  cancelled: { textDecorationLine: 'line-through' },
  time: { fontWeight: tokens.fontWeightSemibold },
  more: { backgroundColor: 'transparent', color: tokens.colorNeutralForeground2 },
  dots: { display: 'flex', justifyContent: 'center', columnGap: '3px', height: '8px' },
  dot: {
    boxSizing: 'border-box',
    width: '7px',
    height: '7px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1.5px solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  dotGoing: { backgroundColor: tokens.colorBrandForeground1, ...borderColor(tokens.colorBrandForeground1) },
})

const MOST_ENTRIES = 2
const MOST_DOTS = 3

interface MonthDayProps {
  day: MonthDay
  /** The grid's one tab stop. */
  isStop: boolean
  isListed: boolean
  openEvent: (event: Occurrence) => void
  openDay: (date: string) => void
  onKeyDown: (event: KeyboardEvent) => void
}

/** One day. All that is on is in its name; the entries inside are for the pointer. */
export function MonthDayCell({ day, isStop, isListed, openEvent, openDay, onKeyDown }: MonthDayProps) {
  const styles = useStyles()
  const isNarrow = useIsNarrow()
  const name = useDayName()
  const clock = useClock()
  const { date, inMonth, events } = day
  const isToday = date === clock.today()
  const isPale = !inMonth || date < clock.today()
  return (
    <div
      role="gridcell"
      tabIndex={isStop ? 0 : -1}
      data-date={date}
      aria-current={isToday ? 'date' : undefined}
      className={mergeClasses(DAY, styles.cell, !inMonth && styles.outside, isListed && styles.listed)}
      onClick={() => openDay(date)}
      onKeyDown={onKeyDown}
    >
      <VisuallyHidden>{name(day)}</VisuallyHidden>
      <span className={mergeClasses(styles.number, isPale && styles.pale, isToday && styles.today)} aria-hidden>
        {Number(date.slice(8))}
      </span>
      {isNarrow ? <Dots events={events} /> : <Entries day={day} openEvent={openEvent} openDay={openDay} />}
    </div>
  )
}

function Entries({ day: { date, events }, openEvent, openDay }: Pick<MonthDayProps, 'day' | 'openEvent' | 'openDay'>) {
  const styles = useStyles()
  const texts = useTexts(monthTexts)
  const more = events.length - MOST_ENTRIES
  return (
    <div aria-hidden>
      {events.slice(0, MOST_ENTRIES).map((event) => (
        <Entry key={event.eventId} event={event} open={() => openEvent(event)} />
      ))}
      {more > 0 && (
        <button
          type="button"
          tabIndex={-1}
          className={mergeClasses(styles.entry, styles.more)}
          onClick={(press) => {
            press.stopPropagation()
            openDay(date)
          }}
        >
          {texts.more(more)}
        </button>
      )}
    </div>
  )
}

function Entry({ event, open }: { event: EventDate; open: () => void }) {
  const styles = useStyles()
  const clock = useClock()
  const isPast = Date.parse(event.endsAt) <= clock.now().getTime()
  const isGoing = event.answer === 'going' && !event.cancelled
  return (
    <button
      type="button"
      tabIndex={-1}
      title={event.title}
      className={mergeClasses(
        styles.entry,
        isPast && styles.past,
        isGoing && (isPast ? styles.went : styles.going),
        event.cancelled && styles.cancelled,
      )}
      onClick={(press) => {
        press.stopPropagation()
        open()
      }}
    >
      {!event.allDay && <span className={styles.time}>{clock.time(event.startsAt)} </span>}
      {event.title}
    </button>
  )
}

function Dots({ events }: { events: readonly EventDate[] }) {
  const styles = useStyles()
  return (
    <span className={styles.dots} aria-hidden>
      {events.slice(0, MOST_DOTS).map((event) => (
        <span key={event.eventId} className={mergeClasses(styles.dot, event.answer === 'going' && styles.dotGoing)} />
      ))}
    </span>
  )
}

/** "Thursday 26 November, 2 events: 12:00 Data lunch, you’re going; 16:00 How Sales plans". */
function useDayName(): (day: MonthDay) => string {
  const texts = useTexts(monthTexts)
  const words = useTexts(eventsTexts)
  const { locale, time } = useClock()
  const date = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
  const describe = (event: EventDate): string => {
    const when = event.allDay ? words.allDay : time(event.startsAt)
    const state = event.cancelled ? words.cancelled : event.answer === 'going' ? words.youAreGoing : null
    return [`${when} ${event.title}`, state].filter((part) => part !== null).join(', ')
  }
  return ({ date: day, events }) => texts.day(date.format(new Date(day)), events.map(describe))
}
