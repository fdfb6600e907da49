import { Field, Radio, RadioGroup } from '@fluentui/react-components'
import type { Scope } from '../../../../shared/events/draft-choices.ts'
import { eventFormTexts } from '../../../lib/i18n/event-form.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'

/** One date of a series, or all that are to come. */
export function ScopeField({
  label,
  scope,
  onChange,
}: {
  label: string
  scope: Scope
  onChange: (scope: Scope) => void
}) {
  const texts = useTexts(eventFormTexts)
  return (
    <Field label={label}>
      <RadioGroup value={scope} onChange={(_event, { value }) => onChange(value as Scope)}>
        <Radio value="this" label={texts.scopes.this} />
        <Radio value="all" label={texts.scopes.all} />
      </RadioGroup>
    </Field>
  )
}
