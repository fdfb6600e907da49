import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { Words } from '../../components/text.tsx'
import { narrow } from '../../lib/use-media.ts'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    [narrow]: { padding: tokens.spacingHorizontalL },
  },
  icon: { display: 'flex', fontSize: '20px', color: tokens.colorNeutralForeground3 },
  words: { flexGrow: 1, flexBasis: '180px' },
})

interface SettingRowProps {
  icon?: ReactNode
  title: string
  hint: string
  /** The row's one button. */
  children: ReactNode
}

/** One line of a card: what it is about, and its button. */
export function SettingRow({ icon, title, hint, children }: SettingRowProps) {
  const styles = useStyles()
  return (
    <div className={styles.row}>
      {icon !== undefined && <span className={styles.icon}>{icon}</span>}
      <div className={styles.words}>
        <Words>{title}</Words>
        <Words look="meta">{hint}</Words>
      </div>
      {children}
    </div>
  )
}
