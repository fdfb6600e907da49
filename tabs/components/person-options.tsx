import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { UIEvent } from 'react'
import type { PersonSummary } from '../../shared/people/schemas.ts'
import type { FoundPerson } from '../lib/use-people.ts'
import { inStretches, type ListSight, type Stretch, useListSight, useStretch } from '../lib/use-stretch.ts'
import { Marked } from './marked.tsx'
import { PersonAvatar } from './person-avatar.tsx'
import { roleAndPlace } from './person-line.ts'
import { ReasonLine } from './reason-line.tsx'
import { Words } from './text.tsx'

/** So near the end, in pixels, the next page is fetched. */
const NEAR_END = 240

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    padding: tokens.spacingVerticalXS,
    maxHeight: 'min(55dvh, 440px)',
    overflowY: 'auto',
    overscrollBehavior: 'contain',
  },
  stretch: { display: 'flex', flexDirection: 'column', flexShrink: 0 },
  away: { flexShrink: 0 },
  option: {
    display: 'flex',
    flexShrink: 0,
    border: 'none',
    font: 'inherit',
    textAlign: 'start',
    backgroundColor: 'transparent',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
  },
  active: {
    // In high contrast a hover's background would need another colour of text; the outline stays.
    backgroundColor: tokens.colorNeutralBackground3,
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '-2px',
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, flexGrow: 1 },
})

export interface PersonOptionsProps {
  id: string
  label: string
  people: readonly FoundPerson[]
  /** How many there are over all pages. */
  total: number
  isBusy: boolean
  activeId: string | null
  onPoint: (personId: string) => void
  onChoose: (person: PersonSummary) => void
  onNearEnd: () => void
}

/** The id of the element that stands for a person in the list. */
export const optionId = (listId: string, personId: string): string => `${listId}-${personId}`

/** People to choose from. The focus stays in the field that belongs to the list. */
export function PersonOptions(props: PersonOptionsProps) {
  const styles = useStyles()
  const { id, label, people, isBusy, onNearEnd } = props
  const sight = useListSight()
  const onScroll = ({ currentTarget }: UIEvent<HTMLElement>): void => {
    const left = currentTarget.scrollHeight - currentTarget.scrollTop - currentTarget.clientHeight
    if (left < NEAR_END) onNearEnd()
  }
  return (
    <div id={id} role="listbox" aria-label={label} aria-busy={isBusy} className={styles.list} onScroll={onScroll}>
      {inStretches(people).map((stretch) => (
        <OptionStretch key={stretch.start} {...props} stretch={stretch} sight={sight} />
      ))}
    </div>
  )
}

interface OptionStretchProps extends PersonOptionsProps {
  stretch: Stretch<FoundPerson>
  sight: ListSight
}

function OptionStretch({ stretch, sight, people, total, ...props }: OptionStretchProps) {
  const styles = useStyles()
  const isPointedAt = stretch.items.some(({ person }) => person.id === props.activeId)
  const isAlwaysThere = stretch.isAlwaysThere || isPointedAt
  const [place, height] = useStretch<HTMLDivElement>({ ...stretch, isAlwaysThere }, sight)
  if (height !== null) return <div ref={place} role="presentation" className={styles.away} style={{ height }} />
  return (
    <div ref={place} role="presentation" className={styles.stretch}>
      {stretch.items.map((found, index) => (
        <PersonOption
          key={found.person.id}
          {...props}
          found={found}
          place={stretch.start + index + 1}
          total={Math.max(total, people.length)}
        />
      ))}
    </div>
  )
}

interface PersonOptionProps extends Pick<PersonOptionsProps, 'id' | 'activeId' | 'onPoint' | 'onChoose' | 'total'> {
  found: FoundPerson
  /** From 1 on. */
  place: number
}

function PersonOption({ id, found: { person, reason }, place, total, activeId, onPoint, onChoose }: PersonOptionProps) {
  const styles = useStyles()
  return (
    <button
      type="button"
      tabIndex={-1}
      id={optionId(id, person.id)}
      role="option"
      aria-selected={person.id === activeId}
      aria-posinset={place}
      aria-setsize={total}
      className={mergeClasses(styles.option, person.id === activeId && styles.active)}
      onPointerMove={() => onPoint(person.id)}
      // Keeps the focus in the field.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(person)}
    >
      <PersonAvatar person={person} size={36} />
      <span className={styles.words}>
        <Words as="span" look="rowTitle">
          <Marked>{person.name}</Marked>
        </Words>
        <Words as="span" look="meta">
          <Marked>{roleAndPlace(person)}</Marked>
        </Words>
        {reason !== null && (
          <ReasonLine small>
            <Marked>{reason}</Marked>
          </ReasonLine>
        )}
      </span>
    </button>
  )
}
