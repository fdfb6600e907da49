import { makeStyles, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { Words } from './text.tsx'
import { TieMark } from './tie-mark.tsx'

const useStyles = makeStyles({
  line: { display: 'flex', columnGap: tokens.spacingHorizontalS },
  mark: { marginTop: '2px' },
})

/** Why: a true sentence behind the tie mark. */
export function ReasonLine({ children, small = false }: { children: ReactNode; small?: boolean }) {
  const styles = useStyles()
  return (
    <span className={styles.line}>
      <TieMark className={styles.mark} />
      <Words as="span" look={small ? 'meta' : 'body'}>
        {children}
      </Words>
    </span>
  )
}
