import { Field, Textarea } from '@fluentui/react-components'
import type { Ref } from 'react'
import { commonTexts } from '../lib/i18n/common.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'

interface LimitedTextProps {
  ref?: Ref<HTMLTextAreaElement>
  label: string
  hint?: string
  rows?: number
  text: string
  longest: number
  /** What else is wrong with it. */
  problem?: string | null
  onChange: (text: string) => void
}

/** A text with a limit. What is too long stays as it was typed or pasted, and says by how much; it is not sent. */
export function LimitedText({ ref, label, hint, rows, text, longest, problem = null, onChange }: LimitedTextProps) {
  const { tooLong } = useTexts(commonTexts)
  const over = countOver(text, longest)
  const message = over > 0 ? tooLong(over) : problem
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(message === null ? {} : { validationMessage: message })}
    >
      <Textarea
        textarea={{ ...(ref === undefined ? {} : { ref }), ...(rows === undefined ? {} : { rows }) }}
        resize="vertical"
        value={text}
        onChange={(_event, { value }) => onChange(value)}
      />
    </Field>
  )
}

/** How many characters are too many. */
export function countOver(text: string, longest: number): number {
  return Math.max(text.trim().length - longest, 0)
}
