import { PROMISE_MAX_LENGTH } from '../../../shared/follow-ups/limits.ts'
import type { DatedPromise } from '../../../shared/follow-ups/schemas.ts'
import type { Messages } from '../../../shared/i18n/messages.ts'
import type { Card } from '../../cards/card.ts'
import { caption, card, text } from '../../cards/elements.ts'
import { personInput } from '../../cards/person-input.ts'
import type { DialogStep } from '../../conversation.ts'

type Words = Messages['followUps']['dialog']

/** What the form holds, as far as it is filled in. */
export interface PromiseForm {
  /** Entra object id; empty where nobody is chosen. */
  who: string
  what: string
  /** ISO date; empty where none is chosen. */
  on: string
}

export interface PromiseDialog {
  form: PromiseForm
  people: readonly { person_id: string; display_name: string }[]
  today: string
  /** What was wrong with the form, or what saving it would replace. */
  notice: string | null
  /** The promise that the reader has been told will be replaced. */
  replaces: DatedPromise | null
}

/** Asks for what somebody promises, whom, and by when. */
export function promiseDialog(words: Words, { form, people, today, notice, replaces }: PromiseDialog): DialogStep {
  const asked: Card = card({
    summary: words.title,
    body: [
      ...(notice === null ? [] : [text(notice)]),
      personInput({
        id: 'who',
        label: words.who,
        placeholder: words.whoPlaceholder,
        errorMessage: words.wrong.nobody,
        value: form.who,
        people,
      }),
      {
        type: 'Input.Text',
        id: 'what',
        label: words.what,
        isMultiline: true,
        maxLength: PROMISE_MAX_LENGTH,
        isRequired: true,
        errorMessage: words.whatNeeded,
        ...(form.what !== '' && { value: form.what }),
      },
      {
        type: 'Input.Date',
        id: 'on',
        label: words.byWhen,
        min: today,
        isRequired: true,
        errorMessage: words.dateNeeded,
        ...(form.on !== '' && { value: form.on }),
      },
      caption(words.onlyYou),
    ],
    actions: [
      {
        type: 'Action.Submit',
        title: replaces === null ? words.save : words.replace,
        style: 'positive',
        data: replaces === null ? {} : { replaces },
      },
    ],
  })
  return { title: words.title, form: asked }
}
