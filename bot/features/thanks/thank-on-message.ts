import { randomUUID } from 'node:crypto'
import { z } from 'zod/v4'
import { messagesFor, type Messages } from '../../../shared/i18n/messages.ts'
import { THANKS_MAX_LENGTH } from '../../../shared/thanks/limits.ts'
import { caption, card, text } from '../../cards/elements.ts'
import { personInput } from '../../cards/person-input.ts'
import type { ActorContext } from '../../context.ts'
import type { DialogStep, MessageAction } from '../../conversation.ts'
import { readChosenPerson, readLikelyPeople } from '../../db/chosen-person.ts'
import { readActivePerson } from '../../db/people.ts'
import { thank } from './thank.ts'

/** What Teams sends of the form: a text per input, none where it was left empty. */
const submitted = z.looseObject({
  thanksId: z.guid().catch(() => randomUUID()),
  who: z.string().toLowerCase().catch(''),
  line: z.string().trim().catch(''),
})
type Form = Pick<z.infer<typeof submitted>, 'thanksId' | 'who' | 'line'>

/** "Say thank you": to the author of a message, or to somebody else. Nothing of the message is kept. */
export const thankOnMessage: MessageAction = {
  id: 'thank',
  async open(context, message) {
    const suggested = message.personIds.filter((id) => id !== context.actor.personId)
    const people = await readLikelyPeople(context, suggested)
    const who = suggested.find((id) => people.some((person) => person.person_id === id)) ?? ''
    // A press that Teams sends twice carries the same id.
    return ask(await readWords(context), { thanksId: randomUUID(), who, line: '' }, people, null)
  },
  async submit(context, data) {
    const words = await readWords(context)
    const form = submitted.catch({ thanksId: randomUUID(), who: '', line: '' }).parse(data)
    const chosen = await readChosenPerson(context, form.who)
    const problem = typeof chosen === 'string' ? words.wrong[chosen] : findProblem(words, form.line)
    if (typeof chosen === 'string' || problem !== null) {
      const people = await readLikelyPeople(context, typeof chosen === 'string' ? [] : [chosen.person_id])
      return ask(words, form, people, problem)
    }
    await thank(context, { thanksId: form.thanksId, personId: chosen.person_id, line: form.line })
    return { line: words.sent(chosen.display_name) }
  },
}

type Words = Messages['thanks']['dialog']

async function readWords(context: ActorContext): Promise<Words> {
  const actor = await readActivePerson(context, context.actor.personId)
  return messagesFor(actor.preferred_language).thanks.dialog
}

function findProblem(words: Words, line: string): string | null {
  if (line === '') return words.whatNeeded
  return line.length > THANKS_MAX_LENGTH ? words.whatTooLong(THANKS_MAX_LENGTH) : null
}

function ask(
  words: Words,
  { thanksId, who, line }: Form,
  people: Awaited<ReturnType<typeof readLikelyPeople>>,
  notice: string | null,
): DialogStep {
  const form = card({
    summary: words.title,
    body: [
      ...(notice === null ? [] : [text(notice)]),
      personInput({
        id: 'who',
        label: words.who,
        placeholder: words.whoPlaceholder,
        errorMessage: words.wrong.nobody,
        value: who,
        people,
      }),
      {
        type: 'Input.Text',
        id: 'line',
        label: words.what,
        placeholder: words.whatPlaceholder,
        maxLength: THANKS_MAX_LENGTH,
        isRequired: true,
        errorMessage: words.whatNeeded,
        ...(line !== '' && { value: line }),
      },
      caption(words.onlyTheTwo),
    ],
    actions: [{ type: 'Action.Submit', title: words.send, style: 'positive', data: { thanksId } }],
  })
  return { title: words.title, form }
}
