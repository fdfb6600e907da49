import { Field, makeStyles, mergeClasses, Select, ToggleButton, tokens } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { HoursOfWeek } from '../../shared/people/schemas.ts'
import { profileTexts } from '../lib/i18n/profile.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'
import { useSession } from '../lib/session.tsx'
import { narrow } from '../lib/use-media.ts'
import { useToggleClass } from './use-toggle-class.ts'

const WEEK = [1, 2, 3, 4, 5, 6, 7]
const HALF_HOURS = Array.from({ length: 49 }, (_unused, index) => index * 30)
const A_MONDAY = Date.UTC(2024, 0, 1)
const DAY_MS = 86_400_000

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  days: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  // A week stands in one line of a phone.
  day: { minWidth: '48px', [narrow]: { minWidth: '40px', minHeight: '40px', paddingInline: 0 } },
  times: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
})

interface HoursFieldsProps<Hours extends HoursOfWeek> {
  /** Names the days: "Working days". */
  label: string
  hours: Hours
  onChange: (hours: Hours) => void
  /** More fields in the line of the times. */
  children?: ReactNode
}

/** Days of the week, from and to. */
export function HoursFields<Hours extends HoursOfWeek>({ label, hours, onChange, children }: HoursFieldsProps<Hours>) {
  const styles = useStyles()
  const texts = useTexts(profileTexts)
  const { locale } = useSession()
  const toggleClass = useToggleClass()
  const dayName = (weekday: number): string =>
    new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(A_MONDAY + (weekday - 1) * DAY_MS)
  const toggle = (weekday: number): void => {
    const days = hours.days.includes(weekday)
      ? hours.days.filter((day) => day !== weekday)
      : [...hours.days, weekday].sort((a, b) => a - b)
    onChange({ ...hours, days })
  }
  const isBackwards = hours.startMinute >= hours.endMinute
  return (
    <div className={styles.fields}>
      <div role="group" aria-label={label} className={styles.days}>
        {WEEK.map((weekday) => (
          <ToggleButton
            key={weekday}
            size="small"
            className={mergeClasses(styles.day, toggleClass)}
            checked={hours.days.includes(weekday)}
            onClick={() => toggle(weekday)}
          >
            {dayName(weekday)}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.times}>
        <MinuteField
          label={texts.from}
          minute={hours.startMinute}
          onChange={(startMinute) => onChange({ ...hours, startMinute })}
        />
        <MinuteField
          label={texts.to}
          minute={hours.endMinute}
          {...(isBackwards ? { problem: texts.hoursOrder } : {})}
          onChange={(endMinute) => onChange({ ...hours, endMinute })}
        />
        {children}
      </div>
    </div>
  )
}

interface MinuteFieldProps {
  label: string
  minute: number
  problem?: string
  onChange: (minute: number) => void
}

function MinuteField({ label, minute, problem, onChange }: MinuteFieldProps) {
  const minutes = HALF_HOURS.includes(minute) ? HALF_HOURS : [...HALF_HOURS, minute].sort((a, b) => a - b)
  return (
    <Field label={label} {...(problem === undefined ? {} : { validationMessage: problem })}>
      <Select value={String(minute)} onChange={(_event, { value }) => onChange(Number(value))}>
        {minutes.map((each) => (
          <option key={each} value={each}>
            {`${Math.floor(each / 60)}:${String(each % 60).padStart(2, '0')}`}
          </option>
        ))}
      </Select>
    </Field>
  )
}
