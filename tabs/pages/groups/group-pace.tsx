import { makeStyles, tokens } from '@fluentui/react-components'
import type { GroupDetail } from '../../../shared/groups/schemas.ts'
import { Words } from '../../components/text.tsx'
import { groupsTexts } from '../../lib/i18n/groups.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { narrow } from '../../lib/use-media.ts'
import { useNumber } from '../../lib/use-number.ts'

const useStyles = makeStyles({
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: `${tokens.spacingVerticalM} 0 0`,
    listStyleType: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    [narrow]: { flexDirection: 'column' },
  },
  number: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
})

/** What being in the group takes; nothing is said where nothing is planned. */
export function GroupPace({ pace }: Pick<GroupDetail, 'pace'>) {
  const styles = useStyles()
  const texts = useTexts(groupsTexts)
  const write = useNumber()
  const { eventsInFourWeeks, joinedThisYear, minutesAWeek } = pace
  const facts = [
    eventsInFourWeeks > 0 && { number: write(eventsInFourWeeks), words: texts.inFourWeeks(eventsInFourWeeks) },
    joinedThisYear !== null && { number: write(joinedThisYear), words: texts.joinedThisYear },
    minutesAWeek > 0 && { number: texts.span(minutesAWeek), words: texts.aWeek },
  ].filter((fact) => fact !== false)
  if (facts.length === 0) return null
  return (
    <ul className={styles.facts}>
      {facts.map(({ number, words }) => (
        <li key={words}>
          <Words as="span" look="meta">
            <span className={styles.number}>{number}</span> {words}
          </Words>
        </li>
      ))}
    </ul>
  )
}
