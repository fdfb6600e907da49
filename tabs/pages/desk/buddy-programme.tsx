import { makeStyles, tokens } from '@fluentui/react-components'
import type { BuddyProgramme as Programme } from '../../../shared/introductions/buddy-programme.ts'
import { Card } from '../../components/card.tsx'
import { Columns } from '../../components/columns.tsx'
import { LongList } from '../../components/long-list.tsx'
import { PersonRow } from '../../components/person-row.tsx'
import { QueryRegion } from '../../components/query-region.tsx'
import { Section } from '../../components/section.tsx'
import { ListSkeleton } from '../../components/skeletons.tsx'
import { EmptyState } from '../../components/states.tsx'
import { Words } from '../../components/text.tsx'
import { buddyDeskTexts } from '../../lib/i18n/buddy-desk.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { useClock } from '../../lib/use-clock.ts'
import { BuddySettings } from './buddy-settings.tsx'

const kinds = ['waiting', 'asked', 'introduced', 'silent'] as const

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalS },
  line: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
})

/** The buddy programme in numbers, who waits and why, and how it is run. */
export function BuddyProgramme() {
  const texts = useTexts(buddyDeskTexts)
  const programme = useEndpoint('getBuddyProgramme', {})
  return (
    <QueryRegion query={programme} what={texts.title} skeleton={<ListSkeleton />}>
      {(data) => (
        <Columns
          main={
            <>
              <Section heading={texts.inNumbers}>
                <Numbers programme={data} />
              </Section>
              <Section heading={texts.numbers.waiting}>
                <Unplaced people={data.unplaced} />
              </Section>
            </>
          }
          side={<BuddySettings settings={data.settings} />}
        />
      )}
    </QueryRegion>
  )
}

function Numbers({ programme: { numbers, notes } }: { programme: Programme }) {
  const styles = useStyles()
  const texts = useTexts(buddyDeskTexts)
  return (
    <Card size="small">
      <ul className={styles.list} aria-label={texts.inNumbers}>
        {kinds.map((kind) => (
          <li key={kind} className={styles.line}>
            <Words as="span">{texts.numbers[kind]}</Words>
            <Words as="span" look="rowTitle">
              {numbers[kind]}
            </Words>
          </li>
        ))}
      </ul>
      {numbers.silent > 0 && <Words look="meta">{texts.silentNote}</Words>}
      {notes.map((note) => (
        <Words key={note}>{note}</Words>
      ))}
    </Card>
  )
}

function Unplaced({ people }: { people: Programme['unplaced'] }) {
  const texts = useTexts(buddyDeskTexts)
  const clock = useClock()
  if (people.length === 0) return <EmptyState title={texts.everybodyPlaced} text={texts.everybodyPlacedText} />
  return (
    <Card size="rows">
      <LongList items={people} total={people.length} keyOf={({ person }) => person.id}>
        {({ person, since, why }) => (
          <PersonRow person={person}>
            <Words>{why}</Words>
            <Words look="meta">{texts.waitsSince(clock.date(since.slice(0, 10)))}</Words>
          </PersonRow>
        )}
      </LongList>
    </Card>
  )
}
