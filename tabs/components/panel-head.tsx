import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { PersonSummary } from '../../shared/people/schemas.ts'
import { PersonAvatar } from './person-avatar.tsx'
import { roleAndPlace } from './person-line.ts'
import { Words } from './text.tsx'

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalL, paddingInlineEnd: '36px' },
  facts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  heading: { ':focus': { outlineStyle: 'none' }, ':focus-visible': { outlineStyle: 'none' } },
})

interface PanelHeadProps {
  person: PersonSummary
  headingId: string
  /** Facts below role and place. */
  children?: ReactNode
}

/** Who the panel is about. */
export function PanelHead({ person, headingId, children }: PanelHeadProps) {
  const styles = useStyles()
  return (
    <div className={styles.head}>
      <PersonAvatar person={person} size={72} />
      <div>
        <Words as="h2" look="panelTitle" id={headingId} tabIndex={-1} className={styles.heading}>
          {person.name}
        </Words>
        <Words look="meta">{roleAndPlace(person)}</Words>
        <div className={styles.facts}>{children}</div>
      </div>
    </div>
  )
}
