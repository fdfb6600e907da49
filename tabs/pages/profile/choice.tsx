import { makeStyles, Switch, tokens } from '@fluentui/react-components'
import { type ReactNode, useId } from 'react'
import { Words } from '../../components/text.tsx'

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
  },
  words: { flexGrow: 1, flexBasis: '180px' },
})

interface ChoiceProps {
  label: string
  hint: string
  checked: boolean
  onChange: (checked: boolean) => void
  /** Shown while it is on. */
  children?: ReactNode
}

/** One thing somebody takes part in or not, with how much of it. */
export function Choice({ label, hint, checked, onChange, children }: ChoiceProps) {
  const styles = useStyles()
  const labelId = useId()
  const hintId = useId()
  return (
    <div className={styles.row}>
      <div className={styles.words}>
        <Words id={labelId}>{label}</Words>
        <Words look="meta" id={hintId}>
          {hint}
        </Words>
      </div>
      {checked && children}
      <Switch
        checked={checked}
        aria-labelledby={labelId}
        aria-describedby={hintId}
        onChange={(_event, data) => onChange(data.checked)}
      />
    </div>
  )
}
