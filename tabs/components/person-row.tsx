import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { PersonSummary } from '../../shared/people/schemas.ts'
import { narrow } from '../lib/use-media.ts'
import { PersonAvatar } from './person-avatar.tsx'
import { PersonLink } from './person-link.tsx'
import { roleAndPlace } from './person-line.ts'
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
    [narrow]: { flexWrap: 'wrap', rowGap: tokens.spacingVerticalS },
  },
})

interface PersonRowProps {
  person: PersonSummary
  /** In place of the name, where the row says what waits. */
  title?: ReactNode
  /** In place of role and place. */
  children?: ReactNode
  /** Buttons or facts at the end of the row; below the words on a phone. */
  end?: ReactNode
  /** Keeps the end beside the words on a phone too; for something short. */
  endBeside?: boolean
}

/** One person in a card of rows. */
export function PersonRow({ person, title, children, end, endBeside = false }: PersonRowProps) {
  const styles = useStyles()
  return (
    <div className={styles.row} data-row>
      <PersonAvatar person={person} size={36} />
      <div className={mergeClasses(styles.content, !endBeside && styles.stacked)}>
        <div className={styles.words}>
          <Words as="h3" look="rowTitle">
            {title ?? <PersonLink person={person} />}
          </Words>
          {children ?? <Words look="meta">{roleAndPlace(person)}</Words>}
        </div>
        {end !== undefined && <div className={styles.end}>{end}</div>}
      </div>
    </div>
  )
}
