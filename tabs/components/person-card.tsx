import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { PersonSummary } from '../../shared/people/schemas.ts'
import { narrow } from '../lib/use-media.ts'
import { Card } from './card.tsx'
import { PersonAvatar } from './person-avatar.tsx'
import { roleAndPlace } from './person-line.ts'
import { PersonLink } from './person-link.tsx'
import { Words } from './text.tsx'

const useStyles = makeStyles({
  card: { display: 'flex', columnGap: tokens.spacingHorizontalL },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    [narrow]: { flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  },
  body: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
})

interface PersonCardProps {
  person: PersonSummary
  /** A small coloured line above the name: what this is. */
  accent?: string
  /** At the end of the line of the name; below it on a phone. */
  aside?: ReactNode
  children: ReactNode
}

/** One person with text and buttons of their own. */
export function PersonCard({ person, accent, aside, children }: PersonCardProps) {
  const styles = useStyles()
  return (
    <Card className={styles.card} data-row>
      <PersonAvatar person={person} size={40} />
      <div className={styles.body}>
        <div className={styles.head}>
          <div>
            {accent !== undefined && <Words look="accent">{accent}</Words>}
            <Words as="h3" look="rowTitle">
              <PersonLink person={person} />
            </Words>
            <Words look="meta">{roleAndPlace(person)}</Words>
          </div>
          {aside}
        </div>
        {children}
      </div>
    </Card>
  )
}
