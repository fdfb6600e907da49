import { makeStyles, tokens } from '@fluentui/react-components'
import type { PersonToMeet } from '../../../shared/home/schemas.ts'
import { useFeedback } from '../../components/feedback.tsx'
import { Section } from '../../components/section.tsx'
import { homeTexts } from '../../lib/i18n/home.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { narrow } from '../../lib/use-media.ts'
import { PEOPLE_TO_MEET } from './focus-people-to-meet.ts'
import { PersonToMeetCard } from './person-to-meet-card.tsx'
import { suggestionKey } from './suggestion-key.ts'

const useStyles = makeStyles({
  people: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(190px, 1fr))',
    gap: tokens.spacingHorizontalM,
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
})

/** Colleagues whom the viewer has not met, each with why; nothing where there is none. */
export function PeopleToMeet({ people }: { people: readonly PersonToMeet[] }) {
  const styles = useStyles()
  const texts = useTexts(homeTexts)
  const { isHidden } = useFeedback()
  const shown = people.filter(({ person }) => !isHidden(suggestionKey(person.id)))
  if (shown.length === 0) return null
  return (
    <div id={PEOPLE_TO_MEET}>
      <Section heading={texts.peopleToMeet} note={texts.oneAWeek}>
        <div className={styles.people}>
          {shown.map((suggestion) => (
            <PersonToMeetCard key={suggestion.person.id} suggestion={suggestion} />
          ))}
        </div>
      </Section>
    </div>
  )
}
