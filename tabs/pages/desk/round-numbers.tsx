import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'
import type { RoundSummary } from '../../../shared/coffee/desk.ts'
import { Card } from '../../components/card.tsx'
import { deskTexts } from '../../lib/i18n/desk.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'

const useStyles = makeStyles({
  numbers: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))',
    gap: tokens.spacingHorizontalL,
    margin: 0,
  },
  number: { display: 'flex', flexDirection: 'column' },
  count: { ...typographyStyles.title3, margin: 0, order: -1, color: tokens.colorNeutralForeground1 },
  waits: { color: tokens.colorStatusWarningForeground1 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  name: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground1 },
})

/** The round in five numbers. */
export function RoundNumbers({ round }: { round: RoundSummary }) {
  const styles = useStyles()
  const { numbers, inNumbers } = useTexts(deskTexts)
  const shown = [
    { name: numbers.people(round.people), note: numbers.peopleNote, count: round.people },
    { name: numbers.pairs(round.pairs), note: null, count: round.pairs },
    { name: numbers.groups(round.groups), note: numbers.groupsNote, count: round.groups },
    { name: numbers.held, note: numbers.heldNote, count: round.held, waits: round.held > 0 },
    { name: numbers.leftOut, note: numbers.leftOutNote, count: round.leftOut },
  ]
  return (
    <Card>
      <dl className={styles.numbers} aria-label={inNumbers}>
        {shown.map(({ name, note, count, waits = false }) => (
          <div key={name} className={styles.number}>
            <dt className={styles.name}>{name}</dt>
            <dd className={mergeClasses(styles.count, waits && styles.waits)}>{count}</dd>
            {note !== null && <dd className={styles.note}>{note}</dd>}
          </div>
        ))}
      </dl>
    </Card>
  )
}
