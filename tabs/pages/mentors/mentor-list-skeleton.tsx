import { makeStyles, tokens } from '@fluentui/react-components'
import { Card } from '../../components/card.tsx'
import { Block, ListSkeleton } from '../../components/skeletons.tsx'
import { narrow, useIsNarrow } from '../../lib/use-media.ts'

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  // As high as the button that sorts.
  summary: { display: 'flex', alignItems: 'center', height: '24px', [narrow]: { height: '40px' } },
  card: { display: 'flex', columnGap: tokens.spacingHorizontalL },
  body: { flexGrow: 1, minWidth: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  head: { display: 'flex', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalM },
  lines: { display: 'grid', flexGrow: 1, rowGap: tokens.spacingVerticalS },
  chips: { display: 'flex', columnGap: tokens.spacingHorizontalS },
})

/** The count and the first mentors, before they are there. */
export function MentorListSkeleton() {
  const styles = useStyles()
  return (
    <div className={styles.list}>
      <div className={styles.summary}>
        <Block width="150px" height={16} />
      </div>
      <ListSkeleton count={4} card={<MentorCardSkeleton />} />
    </div>
  )
}

function MentorCardSkeleton() {
  const styles = useStyles()
  const isNarrow = useIsNarrow()
  return (
    <Card className={styles.card}>
      <Block width="48px" height={48} round />
      <div className={styles.body}>
        <div className={styles.head}>
          <div className={styles.lines}>
            <Block width="170px" height={16} />
            <Block width="240px" height={12} />
          </div>
          {!isNarrow && <Block width="96px" height={12} />}
        </div>
        <Block width="70%" />
        <div className={styles.chips}>
          <Block width="92px" height={26} />
          <Block width="116px" height={26} />
        </div>
      </div>
    </Card>
  )
}
