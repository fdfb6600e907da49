import { Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components'
import { repeatChoices, type Repeats } from '../../../../shared/events/draft-choices.ts'
import { eventFormTexts } from '../../../lib/i18n/event-form.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../../lib/query.ts'
import { narrow } from '../../../lib/use-media.ts'
import { CoHostsField } from './co-hosts-field.tsx'
import { DraftField } from './draft-field.tsx'
import { ScopeField } from './scope-field.tsx'
import { TimeFields } from './time-fields.tsx'
import { fieldId, type EventFormState } from './use-event-form.ts'

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
})

interface EventFieldsProps {
  form: EventFormState
  /** One date of a series: the viewer says whether all dates change. */
  recurring: boolean
  /** It follows a rule that the form has no words for. */
  canKeepRule: boolean
}

/** All that can be said of an event. */
export function EventFields({ form, recurring, canKeepRule }: EventFieldsProps) {
  const styles = useStyles()
  const texts = useTexts(eventFormTexts)
  return (
    <>
      {recurring && <ScopeField label={texts.which} scope={form.scope} onChange={form.setScope} />}
      <DraftText form={form} field="title" required />
      <TimeFields form={form} />
      {(!recurring || form.scope === 'all') && <RepeatFields form={form} canKeepRule={canKeepRule} />}
      <div className={styles.pair}>
        <DraftText form={form} field="place" />
        <DraftText form={form} field="joinUrl" type="url" />
      </div>
      <div className={styles.pair}>
        <CapacityField form={form} />
        <GroupField form={form} />
      </div>
      <CoHostsField form={form} />
      <DraftField form={form} field="description">
        <Textarea
          id={fieldId('description')}
          rows={4}
          resize="vertical"
          value={form.draft.description}
          onChange={(_event, { value }) => form.change({ description: value })}
        />
      </DraftField>
    </>
  )
}

type TextFieldName = 'title' | 'place' | 'joinUrl'

function DraftText({
  form,
  field,
  type = 'text',
  required = false,
}: {
  form: EventFormState
  field: TextFieldName
  type?: 'text' | 'url'
  required?: boolean
}) {
  return (
    <DraftField form={form} field={field} required={required}>
      <Input
        id={fieldId(field)}
        type={type}
        value={form.draft[field]}
        onChange={(_event, { value }) => form.change({ [field]: value })}
      />
    </DraftField>
  )
}

function CapacityField({ form }: { form: EventFormState }) {
  const texts = useTexts(eventFormTexts)
  const { capacity } = form.draft
  return (
    <DraftField form={form} field="capacity" hint={texts.placesHint}>
      <Input
        id={fieldId('capacity')}
        type="number"
        min={1}
        value={capacity === null ? '' : String(capacity)}
        onChange={(_event, { value }) => form.change({ capacity: value === '' ? null : Number(value) })}
      />
    </DraftField>
  )
}

/** There for who leads a group. */
function GroupField({ form }: { form: EventFormState }) {
  const texts = useTexts(eventFormTexts)
  const led = useEndpoint('searchGroups', { mine: 'lead' })
  const { groupId } = form.draft
  const groups = (led.data?.items ?? []).filter(({ id, archived }) => !archived || id === groupId)
  if (groups.length === 0) return null
  return (
    <DraftField form={form} field="groupId">
      <Select
        id={fieldId('groupId')}
        value={groupId ?? ''}
        onChange={(_event, { value }) => form.change({ groupId: value === '' ? null : value })}
      >
        <option value="">{texts.noGroup}</option>
        {groups.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </DraftField>
  )
}

function RepeatFields({ form, canKeepRule }: Pick<EventFieldsProps, 'form' | 'canKeepRule'>) {
  const styles = useStyles()
  const texts = useTexts(eventFormTexts)
  const { repeats, until, startDate } = form.draft
  const choices = repeatChoices.filter((choice) => choice !== 'as-it-is' || canKeepRule)
  return (
    <div className={styles.pair}>
      <DraftField form={form} field="repeats">
        <Select
          id={fieldId('repeats')}
          value={repeats}
          onChange={(_event, { value }) => form.change({ repeats: value as Repeats })}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {texts.repeats[choice]}
            </option>
          ))}
        </Select>
      </DraftField>
      {repeats !== 'never' && repeats !== 'as-it-is' && (
        <DraftField form={form} field="until" hint={texts.untilHint}>
          <Input
            id={fieldId('until')}
            type="date"
            min={startDate}
            value={until}
            onChange={(_event, { value }) => form.change({ until: value })}
          />
        </DraftField>
      )}
    </div>
  )
}
