import { Link, makeStyles, tokens } from '@fluentui/react-components'
import type { MouseEvent, ReactNode } from 'react'
import { type TabName, tabPath, useGoTo } from '../lib/use-go-to.ts'

const useStyles = makeStyles({
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
})

/** A link to another of Hallway's tabs. In Teams, Teams itself changes the tab. */
export function TabLink({ to, subPage, children }: { to: TabName; subPage?: string; children: ReactNode }) {
  const styles = useStyles()
  const goTo = useGoTo()
  const follow = (event: MouseEvent): void => {
    event.preventDefault()
    goTo(to, subPage)
  }
  return (
    <Link href={`/tab${tabPath(to, subPage)}`} className={styles.link} onClick={follow}>
      {children}
    </Link>
  )
}
