import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'
import { Marked } from './marked.tsx'

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  chip: {
    ...typographyStyles.caption1,
    padding: '4px 10px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  tinted: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
})

export interface Topic {
  name: string
  /** It meets something the reader asked for or offers. */
  meetsMyWish?: boolean
}

export function TopicChips({ topics }: { topics: readonly Topic[] }) {
  const styles = useStyles()
  return (
    <ul className={styles.list}>
      {topics.map(({ name, meetsMyWish }) => (
        <li key={name} className={mergeClasses(styles.chip, meetsMyWish === true && styles.tinted)}>
          <Marked>{name}</Marked>
        </li>
      ))}
    </ul>
  )
}
