import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { PersonSummary } from '../../shared/people/schemas.ts'
import { PersonAvatar } from './person-avatar.tsx'

const useStyles = makeStyles({
  stack: { display: 'flex' },
  face: {
    display: 'flex',
    borderRadius: tokens.borderRadiusCircular,
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralBackground1}`,
    '&:not(:first-child)': { marginInlineStart: '-4px' },
  },
})

interface FaceStackProps {
  people: readonly PersonSummary[]
  size: 24 | 32
  className?: string | undefined
}

/** Faces that overlap a little. Who they are stands beside in words: the pictures are not read out. */
export function FaceStack({ people, size, className }: FaceStackProps) {
  const styles = useStyles()
  return (
    <div className={mergeClasses(styles.stack, className)} aria-hidden>
      {people.map((person) => (
        <span key={person.id} className={styles.face}>
          <PersonAvatar person={person} size={size} />
        </span>
      ))}
    </div>
  )
}
