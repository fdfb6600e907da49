import { Field } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import type { DraftField as DraftFieldName } from '../../../../shared/events/draft.ts'
import { eventFormTexts } from '../../../lib/i18n/event-form.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import type { EventFormState } from './use-event-form.ts'

interface DraftFieldProps {
  form: EventFormState
  field: DraftFieldName
  hint?: string
  required?: boolean
  children: ReactNode
}

/** A field with its name, and what is wrong with it. */
export function DraftField({ form, field, hint, required = false, children }: DraftFieldProps) {
  const texts = useTexts(eventFormTexts)
  const code = form.problems[field]
  return (
    <Field
      label={texts.labels[field]}
      required={required}
      {...(hint === undefined ? {} : { hint })}
      {...(code === undefined ? {} : { validationMessage: texts.problem(field, code) })}
    >
      {children}
    </Field>
  )
}
