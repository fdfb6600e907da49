import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { networkTexts } from '../../lib/i18n/network.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useClock } from '../../lib/use-clock.ts'

export interface Week {
  /** ISO date. */
  endsOn: string
  strongTies: number
}

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse' },
  cell: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    textAlign: 'start',
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { textAlign: 'end' },
  },
})

/** The numbers of the line, latest first. */
export function WeekTable({ weeks }: { weeks: readonly Week[] }) {
  const styles = useStyles()
  const texts = useTexts(networkTexts)
  const clock = useClock()
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.cell}>
            {texts.weekUntil}
          </th>
          <th scope="col" className={styles.cell}>
            {texts.strongTiesHead}
          </th>
        </tr>
      </thead>
      <tbody>
        {weeks.toReversed().map(({ endsOn, strongTies }, index) => (
          <tr key={endsOn}>
            <td className={styles.cell}>{index === 0 ? texts.now : clock.date(endsOn)}</td>
            <td className={styles.cell}>{strongTies}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
