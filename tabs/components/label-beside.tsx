import { type LabelProps, makeStyles, tokens } from '@fluentui/react-components'
import type { ElementType, ReactNode } from 'react'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
})

/** The label of a `Field`, and something about the field at the end of its line. */
export function labelBeside(label: string, beside: ReactNode) {
  return {
    weight: 'semibold' as const,
    children: (Label: ElementType<LabelProps>, props: LabelProps) => (
      <LabelRow beside={beside}>
        <Label {...props}>{label}</Label>
      </LabelRow>
    ),
  }
}

function LabelRow({ beside, children }: { beside: ReactNode; children: ReactNode }) {
  const styles = useStyles()
  return (
    <div className={styles.row}>
      {children}
      {beside}
    </div>
  )
}
