import { makeStyles, tokens } from '@fluentui/react-components'
import { type ReactNode, useId } from 'react'
import { ReasonLine } from './reason-line.tsx'
import { Words } from './text.tsx'

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalS,
  },
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
})

interface PanelSectionProps {
  heading: string
  /** At the end of the heading's line. */
  note?: ReactNode
  children: ReactNode
}

/** A labelled part of a panel. */
export function PanelSection({ heading, note, children }: PanelSectionProps) {
  const styles = useStyles()
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <div className={styles.head}>
        <Words as="h3" look="label" id={id}>
          {heading}
        </Words>
        {note}
      </div>
      {children}
    </section>
  )
}

/** Reasons below each other, at most `max`. */
export function Reasons({ reasons, max = 4 }: { reasons: readonly string[]; max?: number }) {
  const styles = useStyles()
  return (
    <ul className={styles.list}>
      {reasons.slice(0, max).map((reason) => (
        <li key={reason}>
          <ReasonLine>{reason}</ReasonLine>
        </li>
      ))}
    </ul>
  )
}
