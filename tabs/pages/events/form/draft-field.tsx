import { Field, Link } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { DraftField as DraftFieldName, EventDraft } from '../../../../shared/events/draft.ts'
import { eventFormTexts } from '../../../lib/i18n/event-form.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useClock, type Clock } from '../../../lib/use-clock.ts'
import type { EventFormState } from './use-event-form.ts'

interface DraftFieldProps {
  form: EventFormState
  field: DraftFieldName
  hint?: string
  required?: boolean
  children: ReactNode
}

/** A field with its name, what is wrong with it, and what somebody else has written there meanwhile. */
export function DraftField({ form, field, hint, required = false, children }: DraftFieldProps) {
  const texts = useTexts(eventFormTexts)
  const code = form.problems[field]
  const clash = field in form.theirs && {
    validationState: 'warning' as const,
    validationMessage: <Theirs form={form} field={field} />,
  }
  return (
    <Field
      label={texts.labels[field]}
      required={required}
      {...(hint === undefined ? {} : { hint })}
      {...(code === undefined ? clash : { validationMessage: texts.problem(field, code) })}
    >
      {children}
    </Field>
  )
}

function Theirs({ form, field }: Pick<DraftFieldProps, 'form' | 'field'>) {
  const texts = useTexts(eventFormTexts)
  const clock = useClock()
  const value = describe(form.theirs, field, texts, clock)
  return (
    <>
      {value === null ? texts.theirsUnnamed : texts.theirs(value)}{' '}
      <Link
        as="button"
        inline
        aria-label={texts.takeTheirsOf(texts.labels[field])}
        onClick={() => form.takeTheirs(field)}
      >
        {texts.takeTheirs}
      </Link>
    </>
  )
}

/** Null for what has no words of its own. */
function describe(
  theirs: Partial<EventDraft>,
  field: DraftFieldName,
  texts: typeof eventFormTexts.en,
  clock: Clock,
): string | null {
  const value = theirs[field]
  if (field === 'capacity') return value === null ? texts.noLimit : String(value)
  if (field === 'groupId' || typeof value !== 'string') return null
  if (value === '') return texts.nothing
  if (field === 'repeats') return texts.repeats[value as EventDraft['repeats']]
  return field.endsWith('Date') || field === 'until' ? clock.date(value) : value
}
