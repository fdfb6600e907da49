import { AvatarGroup, AvatarGroupItem, type AvatarGroupProps, makeStyles, tokens } from '@fluentui/react-components'
import type { PersonSummary } from '../../shared/people/schemas.ts'
import { Words } from './text.tsx'

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
})

const MOST_FACES = 4

interface FacesProps {
  people: readonly PersonSummary[]
  size?: NonNullable<AvatarGroupProps['size']>
  /** The one fact about them, in words: the pictures are not read out. */
  fact: string
}

/** A few faces and what there is to say about them. */
export function Faces({ people, size = 24, fact }: FacesProps) {
  const styles = useStyles()
  return (
    <div className={styles.line}>
      {people.length > 0 && (
        <AvatarGroup layout="stack" size={size} aria-hidden>
          {people.slice(0, MOST_FACES).map(({ id, name }) => (
            <AvatarGroupItem key={id} name={name} idForColor={id} color="colorful" />
          ))}
        </AvatarGroup>
      )}
      <Words look="meta">{fact}</Words>
    </div>
  )
}
