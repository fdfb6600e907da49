import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components'
import { type FormEvent, useState } from 'react'
import { addDays } from '../lib/add-days.ts'
import { commonTexts } from '../lib/i18n/common.ts'
import { dateTexts } from '../lib/i18n/dates.ts'
import { snoozeTexts } from '../lib/i18n/snooze.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'
import { useClock } from '../lib/use-clock.ts'
import { DateField } from './date-field.tsx'
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
  const common = useTexts(commonTexts)
  const today = useClock().today()
  const [date, setDate] = useState('')
  const [wasTried, setWasTried] = useState(false)
  const problem = date === '' ? dates.missing : date <= today ? dates.notLater : null
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setWasTried(true)
    if (problem === null) onPick(date)
  }
  return (
    <OpenDialog onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <DialogBody>
          <DialogTitle>{texts.title(name)}</DialogTitle>
          <DialogContent>
            <DateField
              label={texts.until}
              value={date}
              min={addDays(today, 1)}
              problem={wasTried ? problem : null}
              onChange={setDate}
            />
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" type="submit">
              {texts.snooze}
            </Button>
            <Button onClick={onClose}>{common.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </form>
    </OpenDialog>
  )
}
