import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { monthName } from '../../shared/i18n/dates.ts'
import type { MentorRoom, ShownRoom } from '../../shared/people/schemas.ts'
import { borderColor } from '../lib/border-color.ts'
import { forcedFill } from '../lib/forced-fill.ts'
import { commonTexts } from '../lib/i18n/common.ts'
import { mentorsTexts } from '../lib/i18n/mentors.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'
import { useSession } from '../lib/session.tsx'
import { Words } from './text.tsx'

const useStyles = makeStyles({
  room: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  pills: { display: 'inline-flex', columnGap: '4px' },
  pill: {
    boxSizing: 'border-box',
    width: '14px',
    height: '6px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorBrandStroke1}`,
  },
  done: { backgroundColor: tokens.colorBrandBackground, ...forcedFill },
  taken: {
    backgroundColor: tokens.colorNeutralForeground3,
    ...borderColor(tokens.colorNeutralForeground3),
    ...forcedFill,
  },
})

/** Filled is taken or done, hollow is free or to come; the words beside say the same. */
export function Pills({ taken, capacity, filled = 'taken' }: MentorRoom & { filled?: 'taken' | 'done' }) {
  const styles = useStyles()
  return (
    <span className={styles.pills} aria-hidden>
      {Array.from({ length: capacity }, (_unused, place) => (
        <span key={place} className={mergeClasses(styles.pill, place < taken && styles[filled])} />
      ))}
    </span>
  )
}

/** A mentor's places: "Room for 2", or "Full" and when that may change. */
export function RoomPills({ room: { placeExpectedOn, ...room } }: { room: ShownRoom }) {
  const styles = useStyles()
  const texts = useTexts(commonTexts)
  const { placeExpected } = useTexts(mentorsTexts)
  const { locale } = useSession()
  const free = room.capacity - room.taken
  return (
    <>
      <span className={styles.room}>
        <Pills taken={room.taken} capacity={room.capacity} />
        <Words as="span" look="meta">
          {free > 0 ? texts.roomFor(free) : texts.full}
        </Words>
      </span>
      {placeExpectedOn !== null && <Words look="meta">{placeExpected(monthName(locale, placeExpectedOn))}</Words>}
    </>
  )
}
