import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { narrow } from '../lib/use-media.ts'
import { Words } from './text.tsx'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    [narrow]: { padding: tokens.spacingHorizontalL },
  },
  content: {
    display: 'flex',
    flexGrow: 1,
    minWidth: 0,
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
  },
  stacked: { [narrow]: { flexDirection: 'column', alignItems: 'flex-start' } },
  words: { flexGrow: 1, minWidth: 0 },
  end: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    [narrow]: {
      flexWrap: 'wrap',
      rowGap: tokens.spacingVerticalS,
      // Small buttons become of the size of all others, so that rows below one another look alike.
      '& > button': {
        minHeight: '40px',
        fontSize: tokens.fontSizeBase300,
        lineHeight: tokens.lineHeightBase300,
        fontWeight: tokens.fontWeightSemibold,
      },
    },
  },
})

export interface ListRowProps {
  /** The picture at the beginning: a face, a date. */
  picture: ReactNode
  title: ReactNode
  children: ReactNode
  /** Buttons or facts at the end of the row; below the words on a phone. */
  end?: ReactNode
  /** Keeps the end beside the words on a phone too; for something short. */
  endBeside?: boolean
}

/** One row in a card of rows. */
export function ListRow({ picture, title, children, end, endBeside = false }: ListRowProps) {
  const styles = useStyles()
  return (
    <div className={styles.row} data-row>
      {picture}
      <div className={mergeClasses(styles.content, !endBeside && styles.stacked)}>
        <div className={styles.words}>
          <Words as="h3" look="rowTitle">
            {title}
          </Words>
          {children}
        </div>
        {end !== undefined && <div className={styles.end}>{end}</div>}
      </div>
    </div>
  )
}
