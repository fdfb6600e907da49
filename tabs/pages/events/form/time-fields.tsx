import { Checkbox, Input, makeStyles, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import { eventFormTexts } from '../../../lib/i18n/event-form.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { narrow } from '../../../lib/use-media.ts'
import { DraftField } from './draft-field.tsx'
import { withStart } from './move-end.ts'
import { fieldId, type EventFormState } from './use-event-form.ts'

const useStyles = makeStyles({
  times: {
    display: 'grid',
    gridTemplateColumns: 'repeat(4, minmax(0, 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
    [narrow]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))' },
  },
  input: { minWidth: 0, width: '100%' },
  zone: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
  },
})

type TimeField = 'startDate' | 'startTime' | 'endDate' | 'endTime'

/** From when to when, and by whose clock. */
export function TimeFields({ form }: { form: EventFormState }) {
  const styles = useStyles()
  const texts = useTexts(eventFormTexts)
  const zones = useId()
  const { draft, change } = form
  const fields: TimeField[] = draft.allDay ? ['startDate', 'endDate'] : ['startDate', 'startTime', 'endDate', 'endTime']
  const write = (field: TimeField, value: string): void => {
    if (field === 'startDate' || field === 'startTime') change(withStart(draft, { [field]: value }))
    else change({ [field]: value })
  }
  return (
    <>
      <div className={styles.times}>
        {fields.map((field) => (
          <DraftField key={field} form={form} field={field}>
            <Input
              id={fieldId(field)}
              className={styles.input}
              type={field.endsWith('Date') ? 'date' : 'time'}
              value={draft[field]}
              onChange={(_event, { value }) => write(field, value)}
            />
          </DraftField>
        ))}
      </div>
      <div className={styles.zone}>
        {!draft.allDay && (
          <DraftField form={form} field="timeZone">
            <Input
              id={fieldId('timeZone')}
              list={zones}
              value={draft.timeZone}
              onChange={(_event, { value }) => change({ timeZone: value })}
            />
          </DraftField>
        )}
        <Checkbox
          label={texts.labels.allDay}
          checked={draft.allDay}
          onChange={(_event, { checked }) => change({ allDay: checked === true })}
        />
        <datalist id={zones}>
          {Intl.supportedValuesOf('timeZone').map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
      </div>
    </>
  )
}
