import { makeStyles, tokens } from '@fluentui/react-components'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { PeopleToMeet as Suggestions } from '../../../shared/home/schemas.ts'
import { useFeedback } from '../../components/feedback.tsx'
import { QueryRegion } from '../../components/query-region.tsx'
import { Section } from '../../components/section.tsx'
import { homeTexts } from '../../lib/i18n/home.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { narrow } from '../../lib/use-media.ts'
import { PEOPLE_TO_MEET } from './focus-people-to-meet.ts'
import { PersonToMeetCard } from './person-to-meet-card.tsx'
import { PersonToMeetSkeleton } from './person-to-meet-skeleton.tsx'
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
export function PeopleToMeet({ suggestions }: { suggestions: UseQueryResult<Suggestions> }) {
  const texts = useTexts(homeTexts)
  const { isHidden } = useFeedback()
  return (
    <QueryRegion query={suggestions} what={texts.peopleToMeet} skeleton={<Loading />}>
      {({ people }) => {
        const shown = people.filter(({ person }) => !isHidden(suggestionKey(person.id)))
        if (shown.length === 0) return null
        return (
          <Cards>
            {shown.map((suggestion) => (
              <PersonToMeetCard key={suggestion.person.id} suggestion={suggestion} />
            ))}
          </Cards>
        )
      }}
    </QueryRegion>
  )
}

function Loading() {
  return (
    <Cards busy>
      <PersonToMeetSkeleton />
      <PersonToMeetSkeleton />
      <PersonToMeetSkeleton />
    </Cards>
  )
}

function Cards({ busy = false, children }: { busy?: boolean; children: ReactNode }) {
  const styles = useStyles()
  const texts = useTexts(homeTexts)
  return (
    <div id={PEOPLE_TO_MEET}>
      <Section heading={texts.peopleToMeet} note={texts.oneAWeek} busy={busy}>
        <div className={styles.people}>{children}</div>
      </Section>
    </div>
  )
}
