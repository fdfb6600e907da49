import { makeStyles, mergeClasses } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { belowWide, extraWide } from '../lib/use-media.ts'

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 320px',
    columnGap: '28px',
    rowGap: '28px',
    alignItems: 'start',
    [extraWide]: { gridTemplateColumns: 'minmax(0, 1fr) 344px' },
    [belowWide]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  broadSide: { [extraWide]: { gridTemplateColumns: 'minmax(0, 1fr) 400px' } },
  column: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: '28px' },
})

interface ColumnsProps {
  main: ReactNode
  side: ReactNode
  broadSide?: boolean
}

/** Main and side column; one below the other where there is no room. */
export function Columns({ main, side, broadSide = false }: ColumnsProps) {
  const styles = useStyles()
  return (
    <div className={mergeClasses(styles.columns, broadSide && styles.broadSide)}>
      <div className={styles.column}>{main}</div>
      <div className={styles.column}>{side}</div>
    </div>
  )
}
