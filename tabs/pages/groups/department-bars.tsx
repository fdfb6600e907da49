import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'
import type { GroupDetail } from '../../../shared/groups/schemas.ts'
import { Words } from '../../components/text.tsx'
import { groupsTexts } from '../../lib/i18n/groups.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useNumber } from '../../lib/use-number.ts'

const useStyles = makeStyles({
  block: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
  },
  list: { display: 'grid', rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    ...typographyStyles.caption1,
    display: 'grid',
    gridTemplateColumns: '96px minmax(0, 1fr) 28px',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  track: {
    boxSizing: 'border-box',
    height: '6px',
    overflow: 'hidden',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground5,
  },
  bar: { display: 'block', height: '100%', backgroundColor: tokens.colorBrandForeground1 },
  others: { backgroundColor: tokens.colorNeutralForeground3 },
  count: { textAlign: 'end' },
})

/** From which departments the members come; the small ones together, so that nobody is pointed at. */
export function DepartmentBars({ departments }: Pick<GroupDetail, 'departments'>) {
  const styles = useStyles()
  const texts = useTexts(groupsTexts)
  const number = useNumber()
  const most = Math.max(...departments.map(({ count }) => count))
  return (
    <div className={styles.block}>
      <Words as="h3" look="label">
        {texts.departments}
      </Words>
      <ul className={styles.list}>
        {departments.map(({ name, count }) => (
          <li key={name} className={styles.row}>
            <span>{name ?? texts.others}</span>
            <span className={styles.track} aria-hidden>
              <span
                className={mergeClasses(styles.bar, name === null && styles.others)}
                style={{ width: `${(count / most) * 100}%` }}
              />
            </span>
            <span className={styles.count}>{number(count)}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
