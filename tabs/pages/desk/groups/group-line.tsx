import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { Words } from '../../../components/text.tsx'

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalL,
  },
  words: { flexGrow: 1, flexBasis: '0', minWidth: '160px' },
})

/** One group by name, what is to be said of it, and one thing to do. */
export function GroupLine({ name, note, action }: { name: string; note: string; action: ReactNode }) {
  const styles = useStyles()
  return (
    <div className={styles.line} data-row>
      <div className={styles.words}>
        <Words as="h3" look="rowTitle">
          {name}
        </Words>
        <Words look="meta">{note}</Words>
      </div>
      {action}
    </div>
  )
}
