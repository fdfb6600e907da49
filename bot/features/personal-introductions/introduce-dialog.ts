import type { Messages } from '../../../shared/i18n/messages.ts'
import { INTRODUCTION_REASON_MAX_LENGTH } from '../../../shared/introductions/personal-limits.ts'
import { caption, card, text } from '../../cards/elements.ts'
import { personInput } from '../../cards/person-input.ts'
import type { DialogStep } from '../../conversation.ts'

/** What the form holds, as far as it is filled in; people by their Entra object ids. */
export interface IntroduceForm {
  introductionId: string
  first: string
  second: string
  why: string
}

interface IntroduceDialog {
  form: IntroduceForm
  people: readonly { person_id: string; display_name: string }[]
  /** What was wrong with the form, or what was added to it. */
  notice: string | null
}

/** Asks which two, and why. */
export function introduceDialog(
  words: Messages['personalIntroductions']['dialog'],
  { form, people, notice }: IntroduceDialog,
): DialogStep {
  const person = (id: 'first' | 'second') =>
    personInput({
      id,
      label: words[id],
      placeholder: words.placeholder,
      errorMessage: words.wrong.nobody,
      value: form[id],
      people,
    })
  const asked = card({
    summary: words.title,
    body: [
      ...(notice === null ? [] : [text(notice)]),
      person('first'),
      person('second'),
      {
        type: 'Input.Text',
        id: 'why',
        label: words.why,
        placeholder: words.whyPlaceholder,
        isMultiline: true,
        maxLength: INTRODUCTION_REASON_MAX_LENGTH,
        ...(form.why !== '' && { value: form.why }),
      },
      caption(words.doubleOptIn),
    ],
    actions: [
      {
        type: 'Action.Submit',
        title: words.ask,
        style: 'positive',
        data: { introductionId: form.introductionId },
      },
    ],
  })
  return { title: words.title, form: asked }
}
