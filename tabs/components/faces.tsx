import { makeStyles, tokens } from '@fluentui/react-components'
import type { PersonSummary } from '../../shared/people/schemas.ts'
import { FaceStack } from './face-stack.tsx'
import { Words } from './text.tsx'

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
})

const MOST_FACES = 4

interface FacesProps {
  people: readonly PersonSummary[]
  size?: 24 | 32
  /** The one fact about them, in words: the pictures are not read out. */
  fact: string
}

/** A few faces and what there is to say about them. */
export function Faces({ people, size = 24, fact }: FacesProps) {
  const styles = useStyles()
  return (
    <div className={styles.line}>
      {people.length > 0 && <FaceStack people={people.slice(0, MOST_FACES)} size={size} />}
      <Words look="meta">{fact}</Words>
    </div>
  )
}
