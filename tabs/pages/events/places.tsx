import { makeStyles, tokens } from '@fluentui/react-components'
import { countFreePlaces } from '../../../shared/events/places.ts'
import type { EventCard } from '../../../shared/events/schemas.ts'
import { Words } from '../../components/text.tsx'
import { eventsTexts } from '../../lib/i18n/events.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'

const useStyles = makeStyles({
  words: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  bar: {
    boxSizing: 'border-box',
    height: '6px',
    marginTop: tokens.spacingVerticalS,
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground5,
  },
  taken: { height: '100%', backgroundColor: tokens.colorNeutralForeground3 },
})

/** How many places are taken, in words and as a bar; without a limit, how many come. */
export function Places({ event }: { event: EventCard }) {
  const styles = useStyles()
  const texts = useTexts(eventsTexts)
  const { capacity, goingCount, waitingCount } = event
  const free = countFreePlaces(event)
  if (capacity === null || free === null) return <Words look="meta">{texts.peopleGoing(goingCount)}</Words>
  // More may come than there are places, where a calendar file has made it smaller.
  const taken = Math.max(goingCount, capacity - free)
  const share = capacity === 0 ? 1 : Math.min(taken / capacity, 1)
  return (
    <div>
      <div className={styles.words}>
        <Words look="meta">{texts.placesTaken(taken, capacity)}</Words>
        {waitingCount > 0 && <Words look="meta">{texts.onWaitingList(waitingCount)}</Words>}
      </div>
      <div className={styles.bar} aria-hidden>
        <div className={styles.taken} style={{ width: `${share * 100}%` }} />
      </div>
    </div>
  )
}
