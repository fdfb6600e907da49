import { Link, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowRepeatAllRegular, ClockRegular, LocationRegular, VideoRegular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import type { EventDetail } from '../../../shared/events/schemas.ts'
import { DateTile } from '../../components/date-tile.tsx'
import { PersonLink } from '../../components/person-link.tsx'
import { TabLink } from '../../components/tab-link.tsx'
import { Words } from '../../components/text.tsx'
import { eventsTexts } from '../../lib/i18n/events.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { openLink } from '../../lib/teams.ts'
import { AnswerForm } from './answer-form.tsx'
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

export function EventDetails({ event, headingId }: { event: EventDetail; headingId: string }) {
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
      {event.cancelled ? (
        <Words>{texts.cancelledText}</Words>
      ) : (
        <>
          <Places event={event} />
          <AnswerForm event={event} />
        </>
      )}
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

function Organisers({ event: { group, host } }: { event: EventDetail }) {
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
      <Line icon={<ClockRegular className={styles.icon} />}>{texts.yourTime(when(event))}</Line>
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
