import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down'
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  header: { textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  button: {
    ...typographyStyles.caption1,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground3,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  sorted: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
})

interface SortHeaderProps {
  sorted: 'none' | 'ascending' | 'descending'
  onSort: () => void
  className: string
  children: ReactNode
}

/** The head of a column that can be sorted by. */
export function SortHeader({ sorted, onSort, className, children }: SortHeaderProps) {
  const styles = useStyles()
  return (
    <th scope="col" aria-sort={sorted} className={mergeClasses(styles.header, className)}>
      <button
        type="button"
        className={mergeClasses(styles.button, sorted !== 'none' && styles.sorted)}
        onClick={onSort}
      >
        {children}
        {sorted === 'ascending' && <ArrowUpRegular />}
        {sorted === 'descending' && <ArrowDownRegular />}
      </button>
    </th>
  )
}
