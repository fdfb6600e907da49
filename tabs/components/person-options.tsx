import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { UIEvent } from 'react'
import type { PersonSummary } from '../../shared/people/schemas.ts'
import type { FoundPerson } from '../lib/use-people.ts'
import { useLongRows } from '../lib/use-long-rows.ts'
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
  part: { display: 'flex', flexDirection: 'column', flexShrink: 0 },
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
  const { id, label, people, total, isBusy, activeId, onNearEnd, onPoint, onChoose } = props
  const active = people.findIndex(({ person }) => person.id === activeId)
  const [place, parts] = useLongRows<HTMLDivElement>(people.length, active === -1 ? null : active)
  const onScroll = ({ currentTarget }: UIEvent<HTMLElement>): void => {
    const left = currentTarget.scrollHeight - currentTarget.scrollTop - currentTarget.clientHeight
    if (left < NEAR_END) onNearEnd()
  }
  return (
    <div id={id} role="listbox" aria-label={label} aria-busy={isBusy} className={styles.list} onScroll={onScroll}>
      {parts.map(({ start, end, height }, index) => (
        <div
          key={start}
          ref={index === 0 ? place : null}
          role="presentation"
          className={styles.part}
          {...(height !== null && { style: { height } })}
        >
          {height === null &&
            people
              .slice(start, end)
              .map((found, row) => (
                <PersonOption
                  key={found.person.id}
                  id={optionId(id, found.person.id)}
                  found={found}
                  place={start + row + 1}
                  total={Math.max(total, people.length)}
                  isActive={found.person.id === activeId}
                  onPoint={onPoint}
                  onChoose={onChoose}
                />
              ))}
        </div>
      ))}
    </div>
  )
}

interface PersonOptionProps extends Pick<PersonOptionsProps, 'id' | 'onPoint' | 'onChoose' | 'total'> {
  found: FoundPerson
  /** From 1 on. */
  place: number
  isActive: boolean
}

function PersonOption({ id, found, place, total, isActive, onPoint, onChoose }: PersonOptionProps) {
  const { person, reason } = found
  const styles = useStyles()
  return (
    <button
      type="button"
      tabIndex={-1}
      id={id}
      role="option"
      aria-selected={isActive}
      aria-posinset={place}
      aria-setsize={total}
      className={mergeClasses(styles.option, isActive && styles.active)}
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
