import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { CoffeeMatch } from '../../../shared/coffee/schemas.ts'
import { PersonAvatar } from '../../components/person-avatar.tsx'
import { roleAndPlace } from '../../components/person-line.ts'
import { PersonLink } from '../../components/person-link.tsx'
import { Words } from '../../components/text.tsx'

const useStyles = makeStyles({
  people: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    marginTop: tokens.spacingVerticalXS,
    padding: 0,
    listStyleType: 'none',
  },
  withFaces: { marginTop: tokens.spacingVerticalM },
  person: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
})

/** Whom the viewer meets; each name opens the person. */
export function MatchPeople({ match, withFaces }: { match: CoffeeMatch; withFaces: boolean }) {
  const styles = useStyles()
  return (
    <ul className={mergeClasses(styles.people, withFaces && styles.withFaces)}>
      {match.others.map((other) => (
        <li key={other.id} className={styles.person}>
          {withFaces && <PersonAvatar person={other} size={36} />}
          <div>
            <Words as="div" look={withFaces ? 'rowTitle' : 'meta'}>
              <PersonLink person={other} />
              {!withFaces && ` · ${roleAndPlace(other)}`}
            </Words>
            {withFaces && <Words look="meta">{roleAndPlace(other)}</Words>}
          </div>
        </li>
      ))}
    </ul>
  )
}
