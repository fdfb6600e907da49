import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components'
import { useState } from 'react'
import { OPEN_END, pausables, type Pausable } from '../../../shared/people/pauses.ts'
import { DateField } from '../../components/date-field.tsx'
import { DialogForm } from '../../components/dialog-form.tsx'
import { OpenDialog } from '../../components/open-dialog.tsx'
import { Words } from '../../components/text.tsx'
import { addDays } from '../../lib/add-days.ts'
import { dateTexts } from '../../lib/i18n/dates.ts'
import { pauseTexts } from '../../lib/i18n/pause.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useClock } from '../../lib/use-clock.ts'
import { usePause } from '../../lib/use-pause.ts'

const spans = ['week', 'month', 'date', 'open'] as const
type Span = (typeof spans)[number]
const SPAN_DAYS = { week: 7, month: 30 } as const
/** As far as the bot's word `pause` takes a date, too. */
const LONGEST_DAYS = 366

/** What is paused, and until when. */
export function PauseDialog({ onClose }: { onClose: () => void }) {
  const texts = useTexts(pauseTexts)
  const today = useClock().today()
  const setPause = usePause()
  const [programme, setProgramme] = useState<Pausable>('everything')
  const [span, setSpan] = useState<Span>('week')
  const [date, setDate] = useState('')
  const [wasTried, setWasTried] = useState(false)
  const problem = useDateProblem(date, today)
  const submit = (): void => {
    setWasTried(true)
    if (span === 'date' && problem !== null) return
    onClose()
    void setPause(programme, endOf(span, { today, date }))
  }
  return (
    <OpenDialog onClose={onClose}>
      <DialogForm title={texts.title} action={texts.confirm} onSubmit={submit}>
        <Words>{programme === 'everything' ? texts.means : `${texts.means} ${texts.meansOne}`}</Words>
        <Field label={texts.what}>
          <Select
            value={programme}
            onChange={(_event, { value }) => setProgramme(pausables.find((each) => each === value) ?? 'everything')}
          >
            {pausables.map((each) => (
              <option key={each} value={each}>
                {texts.names[each]}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.until}>
          <RadioGroup
            value={span}
            onChange={(_event, { value }) => setSpan(spans.find((each) => each === value) ?? 'week')}
          >
            {spans.map((each) => (
              <Radio key={each} value={each} label={texts.spans[each]} />
            ))}
          </RadioGroup>
        </Field>
        {span === 'date' && (
          <DateField
            label={texts.date}
            value={date}
            min={addDays(today, 1)}
            problem={wasTried ? problem : null}
            onChange={setDate}
          />
        )}
      </DialogForm>
    </OpenDialog>
  )
}

function useDateProblem(date: string, today: string): string | null {
  const texts = useTexts(pauseTexts)
  const dates = useTexts(dateTexts)
  if (date === '') return dates.missing
  if (date <= today) return dates.notLater
  return date > addDays(today, LONGEST_DAYS) ? texts.dateTooLate : null
}

function endOf(span: Span, { today, date }: { today: string; date: string }): string {
  if (span === 'open') return OPEN_END
  return span === 'date' ? date : addDays(today, SPAN_DAYS[span])
}
