import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { narrow } from '../lib/use-media.ts'

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    [narrow]: { padding: tokens.spacingHorizontalL },
  },
})

/** A row of a card that needs more than a line: what it is, words about it, what can be done. */
export function StackedRow({ children }: { children: ReactNode }) {
  const styles = useStyles()
  return (
    <div className={styles.row} data-row>
      {children}
    </div>
  )
}
