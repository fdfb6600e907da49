import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { type ReactNode, useId } from 'react'

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
  },
  heading: { ...typographyStyles.subtitle2, margin: 0, color: tokens.colorNeutralForeground1 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  action: { marginInlineStart: 'auto' },
  body: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
})

interface SectionProps {
  heading: string
  /** A few quiet words beside the heading. */
  note?: string
  /** A link at the end of the heading's line. */
  action?: ReactNode
  busy?: boolean
  children: ReactNode
}

/** A part of the page, named by its heading. */
export function Section({ heading, note, action, busy = false, children }: SectionProps) {
  const styles = useStyles()
  const id = useId()
  return (
    <section aria-labelledby={id} aria-busy={busy}>
      <div className={styles.head}>
        <h2 id={id} className={styles.heading} tabIndex={-1}>
          {heading}
        </h2>
        {note !== undefined && <span className={styles.note}>{note}</span>}
        {action !== undefined && <span className={styles.action}>{action}</span>}
      </div>
      <div className={styles.body}>{children}</div>
    </section>
  )
}
