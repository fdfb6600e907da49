import { Field, Input, makeStyles } from '@fluentui/react-components'

const useStyles = makeStyles({
  field: { maxWidth: '240px' },
})

interface DateFieldProps {
  label: string
  /** An ISO date, or empty. */
  value: string
  /** Earlier dates cannot be picked; they can still be typed, see `problem`. */
  min: string
  problem: string | null
  onChange: (date: string) => void
}

/** A day, typed or picked from the browser's own calendar: it speaks every language and every screen reader. */
export function DateField({ label, value, min, problem, onChange }: DateFieldProps) {
  const styles = useStyles()
  return (
    <Field label={label} className={styles.field} {...(problem === null ? {} : { validationMessage: problem })}>
      <Input type="date" value={value} min={min} onChange={(_event, { value: date }) => onChange(date)} />
    </Field>
  )
}
