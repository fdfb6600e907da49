import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { EventCard } from '../../../shared/events/schemas.ts'
import { Faces } from '../../components/faces.tsx'
import { Marked } from '../../components/marked.tsx'
import { Words } from '../../components/text.tsx'
import { eventsTexts } from '../../lib/i18n/events.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useClock } from '../../lib/use-clock.ts'
import { narrow } from '../../lib/use-media.ts'
import { moveAmongRows, ROW } from '../../lib/use-row-keys.ts'
import { EventFacts } from './event-facts.tsx'
import { describePeople } from './people-fact.ts'
import { RsvpButton } from './rsvp-button.tsx'

const useStyles = makeStyles({
  row: {
    position: 'relative',
    display: 'flex',
    columnGap: tokens.spacingHorizontalXL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    [narrow]: { columnGap: tokens.spacingHorizontalL, padding: tokens.spacingHorizontalL },
  },
  chosen: {
    '::before': {
      content: '""',
      position: 'absolute',
      insetBlock: 0,
      insetInlineStart: 0,
      width: '3px',
      backgroundColor: tokens.colorCompoundBrandStroke,
    },
  },
  time: { flexShrink: 0, width: '52px' },
  content: {
    display: 'flex',
    flexGrow: 1,
    minWidth: 0,
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalM,
    [narrow]: { flexDirection: 'column', alignItems: 'flex-start' },
  },
  words: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    flexGrow: 1,
    minWidth: 0,
    rowGap: tokens.spacingVerticalXS,
  },
  title: {
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    '::after': { content: '""', position: 'absolute', inset: 0 },
  },
  cancelled: { textDecorationLine: 'line-through' },
})

interface EventRowProps {
  event: EventCard
  chosen: boolean
  open: () => void
}

/** One event of a day. The whole row opens it; its button stays a button. */
export function EventRow({ event, chosen, open }: EventRowProps) {
  const styles = useStyles()
  const texts = useTexts(eventsTexts)
  const clock = useClock()
  const people = describePeople(texts, event)
  return (
    <div className={mergeClasses(styles.row, chosen && styles.chosen)}>
      <div className={styles.time}>
        <Words as="span" look="rowTitle">
          {event.allDay ? texts.allDay : clock.time(event.startsAt)}
        </Words>
        {!event.allDay && <Words look="meta">{clock.time(event.endsAt)}</Words>}
      </div>
      <div className={styles.content}>
        <div className={styles.words}>
          <Words as="h3" look="rowTitle">
            <Link
              as="button"
              appearance="subtle"
              className={mergeClasses(ROW, styles.title, event.cancelled && styles.cancelled)}
              aria-current={chosen || undefined}
              onClick={open}
              onKeyDown={moveAmongRows}
            >
              <Marked>{event.title}</Marked>
            </Link>
          </Words>
          <EventFacts event={event} />
          {people !== null && <Faces people={event.faces} fact={people} />}
        </div>
        <RsvpButton event={event} />
      </div>
    </div>
  )
}
