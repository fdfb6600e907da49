import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'

const useStyles = makeStyles({
  mark: { flexShrink: 0, color: tokens.colorBrandForeground1, width: '16px', height: '16px' },
})

/** Two people and the line between them. It stands before a reason and before nothing else; it does not mirror. */
export function TieMark({ className }: { className?: string }) {
  const styles = useStyles()
  return (
    <svg className={mergeClasses(styles.mark, className)} viewBox="0 0 16 16" fill="none" aria-hidden>
      <circle cx="4" cy="11" r="2.6" stroke="currentColor" strokeWidth="1.4" />
      <path d="M6 9.4 10.4 6" stroke="currentColor" strokeWidth="1.4" />
      <circle cx="12.4" cy="4.6" r="3" fill="currentColor" />
    </svg>
  )
}
