import { makeStyles, tokens } from '@fluentui/react-components'

const useStyles = makeStyles({
  quiet: { stroke: tokens.colorNeutralStroke1 },
})

/** Line drawings of empty states. */
export function EmptyNetworkPicture() {
  const styles = useStyles()
  return (
    <svg width="88" height="40" viewBox="0 0 88 40" fill="none" strokeWidth="2" aria-hidden>
      <circle cx="18" cy="22" r="12" stroke="currentColor" />
      <path d="M33 21h20" stroke="currentColor" strokeDasharray="3 4" />
      <circle cx="68" cy="18" r="12" className={styles.quiet} strokeDasharray="3 3" />
    </svg>
  )
}

export function EmptySearchPicture() {
  const styles = useStyles()
  return (
    <svg width="88" height="44" viewBox="0 0 88 44" fill="none" strokeWidth="2" aria-hidden>
      <circle cx="20" cy="20" r="14" stroke="currentColor" />
      <path d="m30.500 30.500 10 9" stroke="currentColor" strokeWidth="3" />
      <circle cx="68" cy="14" r="8" className={styles.quiet} strokeDasharray="3 3" />
    </svg>
  )
}
