import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { PersonSummary } from '../../shared/people/schemas.ts'
import { narrow } from '../lib/use-media.ts'
import { PersonAvatar } from './person-avatar.tsx'
import { roleAndPlace } from './person-line.ts'
import { Words } from './text.tsx'

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    paddingInlineEnd: '36px',
  },
  // Below the picture where a name would have to break inside its words.
  words: { flexGrow: 1, flexBasis: '160px', minWidth: 0 },
  besideMenu: { paddingInlineEnd: '76px' },
  menu: {
    position: 'absolute',
    zIndex: 1,
    top: tokens.spacingVerticalL,
    insetInlineEnd: '60px',
    [narrow]: { insetInlineEnd: '64px' },
  },
  facts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  heading: { ':focus': { outlineStyle: 'none' }, ':focus-visible': { outlineStyle: 'none' } },
})

interface PanelHeadProps {
  person: PersonSummary
  headingId: string
  /** What else can be done about them, beside the button that closes. */
  menu?: ReactNode
  /** Facts below role and place. */
  children?: ReactNode
}

/** Who the panel is about. */
export function PanelHead({ person, headingId, menu, children }: PanelHeadProps) {
  const styles = useStyles()
  return (
    <div className={mergeClasses(styles.head, menu !== undefined && styles.besideMenu)}>
      <PersonAvatar person={person} size={72} />
      <div className={styles.words}>
        <Words as="h2" look="panelTitle" id={headingId} tabIndex={-1} className={styles.heading}>
          {person.name}
        </Words>
        <Words look="meta">{roleAndPlace(person)}</Words>
        <div className={styles.facts}>{children}</div>
      </div>
      {menu !== undefined && <div className={styles.menu}>{menu}</div>}
    </div>
  )
}
