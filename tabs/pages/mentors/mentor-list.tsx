import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { memo } from 'react'
import type { MentorCard } from '../../../shared/mentoring/schemas.ts'
import { Card } from '../../components/card.tsx'
import { LongList } from '../../components/long-list.tsx'
import { Marked } from '../../components/marked.tsx'
import { PersonAvatar } from '../../components/person-avatar.tsx'
import { roleAndPlace } from '../../components/person-line.ts'
import { ReasonLine } from '../../components/reason-line.tsx'
import { RoomPills } from '../../components/room-pills.tsx'
import { Words } from '../../components/text.tsx'
import { TopicChips } from '../../components/topic-chips.tsx'
import { narrow } from '../../lib/use-media.ts'
import { moveAmongRows, ROW } from '../../lib/use-row-keys.ts'

const useStyles = makeStyles({
  card: {
    position: 'relative',
    display: 'flex',
    columnGap: tokens.spacingHorizontalL,
    transitionProperty: 'box-shadow',
    transitionDuration: tokens.durationFast,
    ':hover': { boxShadow: tokens.shadow4 },
  },
  open: {
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}, ${tokens.shadow2}`,
    ':hover': { boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}, ${tokens.shadow4}` },
  },
  body: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    [narrow]: { flexDirection: 'column', rowGap: 0 },
  },
  name: {
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    padding: 0,
    border: 'none',
    background: 'none',
    cursor: 'pointer',
    // The whole card can be pressed, and the button keeps the name.
    '::after': { content: '""', position: 'absolute', inset: 0, borderRadius: tokens.borderRadiusXLarge },
    ':focus-visible': { outlineStyle: 'none' },
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  room: { flexShrink: 0, textAlign: 'end', [narrow]: { textAlign: 'start' } },
})

interface MentorListProps {
  mentors: readonly MentorCard[]
  /** How many there are, also of those that are not here yet. */
  total: number
  openMentorId: string | null
  onOpen: (mentorId: string) => void
}

/** Up and down move, Enter opens. */
export function MentorList({ mentors, total, openMentorId, onOpen }: MentorListProps) {
  return (
    <LongList items={mentors} total={total} keyOf={({ person }) => person.id} look="cards">
      {(mentor) => <MentorItem mentor={mentor} isOpen={mentor.person.id === openMentorId} onOpen={onOpen} />}
    </LongList>
  )
}

interface MentorItemProps {
  mentor: MentorCard
  isOpen: boolean
  onOpen: (mentorId: string) => void
}

/** Stays as it is when others come below it. */
const MentorItem = memo(function MentorItem({ mentor, isOpen, onOpen }: MentorItemProps) {
  const { person, reason, topics, room } = mentor
  const styles = useStyles()
  return (
    <Card className={mergeClasses(styles.card, isOpen && styles.open)}>
      <PersonAvatar person={person} size={48} />
      <div className={styles.body}>
        <div className={styles.head}>
          <div>
            <Words as="h2" look="rowTitle">
              <button
                type="button"
                className={mergeClasses(ROW, styles.name)}
                aria-expanded={isOpen}
                onClick={() => onOpen(person.id)}
                onKeyDown={moveAmongRows}
              >
                <Marked>{person.name}</Marked>
              </button>
            </Words>
            <Words look="meta">
              <Marked>{roleAndPlace(person)}</Marked>
            </Words>
          </div>
          <div className={styles.room}>
            <RoomPills room={room} />
          </div>
        </div>
        {reason !== null && (
          <ReasonLine>
            <Marked>{reason}</Marked>
          </ReasonLine>
        )}
        {topics.length > 0 && <TopicChips topics={topics} />}
      </div>
    </Card>
  )
})
