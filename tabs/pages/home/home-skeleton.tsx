import { makeStyles, tokens } from '@fluentui/react-components'
import { Card } from '../../components/card.tsx'
import { Columns } from '../../components/columns.tsx'
import { Block, ListSkeleton } from '../../components/skeletons.tsx'

const useStyles = makeStyles({
  lines: { display: 'grid', rowGap: tokens.spacingVerticalL },
})

/** What waits, and beside it the week and what is coming up. */
export function HomeSkeleton() {
  return (
    <Columns
      main={<ListSkeleton />}
      side={
        <>
          <SideSkeleton />
          <SideSkeleton />
        </>
      }
    />
  )
}

function SideSkeleton() {
  const styles = useStyles()
  return (
    <Card className={styles.lines}>
      <Block width="40%" height={18} />
      <Block width="80%" />
      <Block width="70%" />
      <Block width="80%" />
    </Card>
  )
}
