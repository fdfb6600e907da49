import { makeStyles, tokens } from '@fluentui/react-components'
import { FoodRegular, LocationRegular, VideoRegular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import type { EventCard } from '../../../shared/events/schemas.ts'
import { Marked } from '../../components/marked.tsx'
import { Words } from '../../components/text.tsx'
import { eventsTexts } from '../../lib/i18n/events.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'

const useStyles = makeStyles({
  facts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXXS },
  fact: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, fontSize: '16px' },
})

/** Where, of which group, and whether it fits the viewer's day. */
export function EventFacts({ event }: { event: EventCard }) {
  const styles = useStyles()
  const texts = useTexts(eventsTexts)
  const by = event.group?.name ?? event.host?.name
  return (
    <div className={styles.facts}>
      {event.place !== null && (
        <Fact icon={<LocationRegular className={styles.icon} />}>
          <Marked>{event.place}</Marked>
        </Fact>
      )}
      {event.online && <Fact icon={<VideoRegular className={styles.icon} />}>{texts.online}</Fact>}
      {by !== undefined && (
        <Fact>
          <Marked>{by}</Marked>
        </Fact>
      )}
      {event.inLunchHour && <Fact icon={<FoodRegular className={styles.icon} />}>{texts.lunch}</Fact>}
      {!event.inWorkingHours && <Fact>{texts.outsideHours}</Fact>}
    </div>
  )
}

function Fact({ icon, children }: { icon?: ReactNode; children: ReactNode }) {
  const styles = useStyles()
  return (
    <Words as="span" look="meta" className={styles.fact}>
      {icon}
      {children}
    </Words>
  )
}
