import { makeStyles, tokens } from '@fluentui/react-components'
import type { GroupCard as Group } from '../../../shared/groups/schemas.ts'
import { Card } from '../../components/card.tsx'
import { Block } from '../../components/skeletons.tsx'
import { belowWide, narrow } from '../../lib/use-media.ts'
import { GroupCard } from './group-card.tsx'

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(3, minmax(0, 1fr))',
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    [belowWide]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  section: { display: 'grid', rowGap: tokens.spacingVerticalM },
  item: { display: 'grid', minWidth: 0 },
  head: { display: 'flex', gap: tokens.spacingHorizontalM, marginBottom: tokens.spacingVerticalL },
  lines: { display: 'grid', flexGrow: 1, alignContent: 'center', rowGap: tokens.spacingVerticalS },
})

export function GroupGrid({ groups }: { groups: readonly Group[] }) {
  const styles = useStyles()
  return (
    <ul className={styles.grid}>
      {groups.map((group) => (
        <li key={group.id} className={styles.item}>
          <GroupCard group={group} />
        </li>
      ))}
    </ul>
  )
}

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']

/** As tall as the heading above. */
const HEADING_HEIGHT = 22

export function GroupGridSkeleton() {
  const styles = useStyles()
  return (
    <div className={styles.section} aria-busy>
      <Block width="200px" height={HEADING_HEIGHT} />
      <div className={styles.grid}>
        {PLACES.map((place) => (
          <Card key={place} size="small">
            <div className={styles.head}>
              <Block width="48px" height={48} />
              <div className={styles.lines}>
                <Block width="70%" />
                <Block width="50%" height={12} />
              </div>
            </div>
            <div className={styles.lines}>
              <Block width="90%" height={12} />
              <Block width="64px" height={24} />
            </div>
          </Card>
        ))}
      </div>
    </div>
  )
}
