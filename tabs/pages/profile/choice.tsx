import { makeStyles, Switch, tokens } from '@fluentui/react-components'
import { type ReactNode, useId } from 'react'
import { Words } from '../../components/text.tsx'
import { narrow } from '../../lib/use-media.ts'

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto auto',
    gridTemplateAreas: '"words extra switch"',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    [narrow]: {
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      gridTemplateAreas: '"words switch" "extra extra"',
      paddingInline: tokens.spacingHorizontalL,
    },
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
  },
  words: { gridArea: 'words' },
  extra: { gridArea: 'extra', display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  switch: { gridArea: 'switch' },
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
      {checked && children !== undefined && <div className={styles.extra}>{children}</div>}
      <Switch
        className={styles.switch}
        checked={checked}
        aria-labelledby={labelId}
        aria-describedby={hintId}
        onChange={(_event, data) => onChange(data.checked)}
      />
    </div>
  )
}
