import { Field, makeStyles, Select } from '@fluentui/react-components'
import type { WorkingHours } from '../../shared/people/schemas.ts'
import { profileTexts } from '../lib/i18n/profile.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'
import { HoursFields } from './hours-fields.tsx'

const useStyles = makeStyles({
  zone: { minWidth: 0, maxWidth: '100%' },
})

interface WorkingHoursFieldsProps {
  hours: WorkingHours
  onChange: (hours: WorkingHours) => void
}

/** Working days, from, to and time zone. */
export function WorkingHoursFields({ hours, onChange }: WorkingHoursFieldsProps) {
  const styles = useStyles()
  const texts = useTexts(profileTexts)
  const zones = new Set([hours.timeZone, ...Intl.supportedValuesOf('timeZone')])
  return (
    <HoursFields label={texts.workingDays} hours={hours} onChange={onChange}>
      <Field label={texts.timeZone} className={styles.zone}>
        <Select
          className={styles.zone}
          select={{ className: styles.zone }}
          value={hours.timeZone}
          onChange={(_event, { value }) => onChange({ ...hours, timeZone: value })}
        >
          {[...zones].map((zone) => (
            <option key={zone}>{zone}</option>
          ))}
        </Select>
      </Field>
    </HoursFields>
  )
}
