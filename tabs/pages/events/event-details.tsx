import { Button, Link, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowRepeatAllRegular, ClockRegular, LocationRegular, VideoRegular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import type { EventDetail } from '../../../shared/events/schemas.ts'
import { Actions } from '../../components/actions.tsx'
import { DateTile } from '../../components/date-tile.tsx'
import { PersonLink } from '../../components/person-link.tsx'
import { TabLink } from '../../components/tab-link.tsx'
import { Words } from '../../components/text.tsx'
import { eventRecapTexts } from '../../lib/i18n/event-recap.ts'
import { eventsTexts } from '../../lib/i18n/events.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { openLink } from '../../lib/teams.ts'
import { useClock } from '../../lib/use-clock.ts'
import { AnswerForm } from './answer-form.tsx'
import { HostWanted } from './host-wanted.tsx'
import { useEventTime } from './event-time.ts'
import { PeopleGoing } from './people-going.tsx'
import { Places } from './places.tsx'

const useStyles = makeStyles({
  head: { display: 'flex', columnGap: tokens.spacingHorizontalM, paddingInlineEnd: '40px' },
  lines: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  line: { display: 'flex', columnGap: tokens.spacingHorizontalM },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorNeutralForeground3 },
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  text: { whiteSpace: 'pre-line' },
  title: { ':focus': { outlineStyle: 'none' } },
})

interface EventDetailsProps {
  event: EventDetail
  headingId: string
  openRecap: () => void
}

export function EventDetails({ event, headingId, openRecap }: EventDetailsProps) {
  const styles = useStyles()
  const texts = useTexts(eventsTexts)
  return (
    <>
      <div className={styles.head}>
        <DateTile instant={event.startsAt} allDay={event.allDay} chosen={event.mine.answer === 'going'} />
        <div>
          <Words as="h2" look="panelTitle" id={headingId} tabIndex={-1} className={styles.title}>
            {event.title}
          </Words>
          <Organisers event={event} />
        </div>
      </div>
      <WhenAndWhere event={event} />
      {event.hostWanted && <HostWanted event={event} />}
      <Answer event={event} openRecap={openRecap} />
      <PeopleGoing event={event} />
      {event.description !== '' && (
        <section className={styles.section}>
          <Words as="h3" look="label">
            {texts.about}
          </Words>
          <Words className={styles.text}>{event.description}</Words>
        </section>
      )}
    </>
  )
}

/** What is asked of the viewer: whether they come, and afterwards whom they met. */
function Answer({ event, openRecap }: Pick<EventDetailsProps, 'event' | 'openRecap'>) {
  const texts = useTexts(eventsTexts)
  const recap = useTexts(eventRecapTexts)
  const { now } = useClock()
  if (event.cancelled) return <Words>{texts.cancelledText}</Words>
  if (Date.parse(event.endsAt) > now().getTime()) {
    return (
      <>
        <Places event={event} />
        <AnswerForm event={event} />
      </>
    )
  }
  return (
    <>
      <Words>{texts.overText}</Words>
      {event.recap !== null && (
        <Actions>
          <Button appearance={event.recap === 'open' ? 'primary' : 'secondary'} onClick={openRecap}>
            {recap.title}
          </Button>
        </Actions>
      )}
    </>
  )
}

function Organisers({ event: { group, host, coHosts } }: { event: EventDetail }) {
  const texts = useTexts(eventsTexts)
  return (
    <Words look="meta" as="div">
      {group && (
        <TabLink to="groups" subPage={`group/${group.id}`}>
          {group.name}
        </TabLink>
      )}
      {group && host && ' · '}
      {host && (
        <>
          {texts.ledBy('')}
          <PersonLink person={host} />
        </>
      )}
      {coHosts.map((person) => (
        <span key={person.id}>
          {', '}
          <PersonLink person={person} />
        </span>
      ))}
    </Words>
  )
}

function WhenAndWhere({ event }: { event: EventDetail }) {
  const styles = useStyles()
  const texts = useTexts(eventsTexts)
  const when = useEventTime()
  const { joinUrl } = event
  return (
    <div className={styles.lines}>
      <Line icon={<ClockRegular className={styles.icon} />}>
        {event.overlaps === null
          ? texts.yourTime(when(event))
          : texts.timeAndOverlaps(
              texts.yourTime(when(event)),
              event.overlaps.map(({ title }) => title),
            )}
      </Line>
      {event.recurring && <Line icon={<ArrowRepeatAllRegular className={styles.icon} />}>{texts.repeats}</Line>}
      {event.place !== null && <Line icon={<LocationRegular className={styles.icon} />}>{event.place}</Line>}
      {event.online && (
        <Line icon={<VideoRegular className={styles.icon} />}>
          {joinUrl === null ? (
            texts.online
          ) : (
            <Link as="button" onClick={() => void openLink(joinUrl)}>
              {texts.joinOnline}
            </Link>
          )}
        </Line>
      )}
    </div>
  )
}

function Line({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  const styles = useStyles()
  return (
    <div className={styles.line}>
      {icon}
      <Words as="span">{children}</Words>
    </div>
  )
}
