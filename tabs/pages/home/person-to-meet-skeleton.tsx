import { makeStyles, tokens } from '@fluentui/react-components'
import { Card } from '../../components/card.tsx'
import { Block } from '../../components/skeletons.tsx'

const useStyles = makeStyles({
  card: { display: 'grid', rowGap: tokens.spacingVerticalM },
  head: { display: 'flex', columnGap: tokens.spacingHorizontalM },
  lines: { display: 'grid', alignContent: 'center', rowGap: tokens.spacingVerticalS, flexGrow: 1 },
})

/** A picture with three lines, the reason and the button. */
export function PersonToMeetSkeleton() {
  const styles = useStyles()
  return (
    <Card size="small" className={styles.card}>
      <div className={styles.head}>
        <Block width="48px" height={48} round />
        <div className={styles.lines}>
          <Block width="80%" />
          <Block width="60%" height={12} />
          <Block width="70%" height={12} />
        </div>
      </div>
      <div className={styles.lines}>
        <Block width="100%" height={12} />
        <Block width="60%" height={12} />
      </div>
      <Block width="96px" height={32} />
    </Card>
  )
}
