import { makeStyles, tokens } from '@fluentui/react-components'
import { Card } from '../../components/card.tsx'
import { Columns } from '../../components/columns.tsx'
import { Block, ListSkeleton, RowSkeleton } from '../../components/skeletons.tsx'

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalM },
  picture: { display: 'grid', justifyItems: 'center', rowGap: tokens.spacingVerticalL },
})

/** Follow-ups and people beside the picture, as they will stand. */
export function NetworkSkeleton() {
  return (
    <Columns
      broadSide
      main={
        <>
          <Rows count={3} />
          <ListSkeleton count={1} card={<Rows count={6} />} />
        </>
      }
      side={<PictureSkeleton />}
    />
  )
}

export function PictureSkeleton() {
  const styles = useStyles()
  return (
    <div className={styles.part}>
      <Block width="120px" height={20} />
      <Card className={styles.picture}>
        <Block width="240px" height={240} round />
        <Block width="80%" height={12} />
      </Card>
    </div>
  )
}

function Rows({ count }: { count: number }) {
  const styles = useStyles()
  return (
    <div className={styles.part}>
      <Block width="120px" height={20} />
      <Card size="rows">
        {Array.from({ length: count }, (_unused, index) => (
          <RowSkeleton key={index} />
        ))}
      </Card>
    </div>
  )
}
