import { PeopleField } from '../../../components/people-field.tsx'
import { eventFormTexts } from '../../../lib/i18n/event-form.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import type { EventFormState } from './use-event-form.ts'

/** Who else may change the event. */
export function CoHostsField({ form }: { form: EventFormState }) {
  const texts = useTexts(eventFormTexts)
  const problem = form.problems.coHostIds
  return (
    <PeopleField
      label={texts.labels.coHostIds}
      findLabel={texts.findCoHost}
      removeLabel={texts.removeCoHost}
      people={form.coHosts}
      onChange={form.setCoHosts}
      problem={problem && texts.problem('coHostIds', problem)}
    />
  )
}
