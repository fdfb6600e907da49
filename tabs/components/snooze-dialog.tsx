import { useState } from 'react'
import { addDays } from '../lib/add-days.ts'
import { dateTexts } from '../lib/i18n/dates.ts'
import { snoozeTexts } from '../lib/i18n/snooze.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'
import { useClock } from '../lib/use-clock.ts'
import { DateField } from './date-field.tsx'
import { DialogForm } from './dialog-form.tsx'
import { OpenDialog } from './open-dialog.tsx'

interface SnoozeDialogProps {
  name: string
  onPick: (date: string) => void
  onClose: () => void
}

/** Until which day a follow-up is put off. */
export function SnoozeDialog({ name, onPick, onClose }: SnoozeDialogProps) {
  const texts = useTexts(snoozeTexts)
  const dates = useTexts(dateTexts)
  const today = useClock().today()
  const [date, setDate] = useState('')
  const [wasTried, setWasTried] = useState(false)
  const problem = date === '' ? dates.missing : date <= today ? dates.notLater : null
  const submit = (): void => {
    setWasTried(true)
    if (problem === null) onPick(date)
  }
  return (
    <OpenDialog onClose={onClose}>
      <DialogForm title={texts.title(name)} action={texts.snooze} onSubmit={submit}>
        <DateField
          label={texts.until}
          value={date}
          min={addDays(today, 1)}
          problem={wasTried ? problem : null}
          onChange={setDate}
        />
      </DialogForm>
    </OpenDialog>
  )
}
