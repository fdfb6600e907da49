import { makeStyles, tokens } from '@fluentui/react-components'
import { narrow } from '../lib/use-media.ts'
import { Block, ListSkeleton } from './skeletons.tsx'

const useStyles = makeStyles({
  page: {
    maxWidth: '1120px',
    marginInline: 'auto',
    padding: `28px ${tokens.spacingHorizontalXXXL}`,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: '28px',
    [narrow]: { padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL}` },
  },
})

/** While a page's code is on its way. */
export function PageSkeleton() {
  const styles = useStyles()
  return (
    <main className={styles.page} aria-busy>
      <Block width="280px" height={28} />
      <ListSkeleton />
    </main>
  )
}
