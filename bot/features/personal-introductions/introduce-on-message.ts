import { randomUUID } from 'node:crypto'
import { z } from 'zod/v4'
import { messagesFor, type Messages } from '../../../shared/i18n/messages.ts'
import { INTRODUCTION_REASON_MAX_LENGTH } from '../../../shared/introductions/personal-limits.ts'
import type { ActorContext } from '../../context.ts'
import type { DialogStep, MessageAction } from '../../conversation.ts'
import { readChosenPerson, readLikelyPeople, type WrongChoice } from '../../db/chosen-person.ts'
import { readActivePerson, type PersonRow } from '../../db/people.ts'
import { draftIntroduction } from './draft-introduction.ts'
import { introduceDialog, type IntroduceForm } from './introduce-dialog.ts'
import { introducePeople } from './introduce-people.ts'

/** What Teams sends of the form: a text per input, none where it was left empty. */
const submitted = z.looseObject({
  introductionId: z.guid().catch(() => randomUUID()),
  first: z.string().toLowerCase().catch(''),
  second: z.string().toLowerCase().catch(''),
  why: z.string().trim().catch(''),
})

type Words = Messages['personalIntroductions']['dialog']

/** "Introduce two people": those of a message, or others. Nothing of the message is kept. */
export const introduceOnMessage: MessageAction = {
  id: 'introduceTwo',
  async open(context, message) {
    const suggested = message.personIds.filter((id) => id !== context.actor.personId)
    const people = await readLikelyPeople(context, suggested)
    const [first = '', second = ''] = suggested.filter((id) => people.some((person) => person.person_id === id))
    // A press that Teams sends twice carries the same id.
    const form = { introductionId: randomUUID(), first, second, why: '' }
    return introduceDialog(await readWords(context), { form, people, notice: null })
  },
  async submit(context, data) {
    const words = await readWords(context)
    const form = submitted.catch({ introductionId: randomUUID(), first: '', second: '', why: '' }).parse(data)
    const [first, second] = [await readChosenPerson(context, form.first), await readChosenPerson(context, form.second)]
    if (typeof first === 'string' || typeof second === 'string') {
      return await askAgain(context, form, words.wrong[wrongOf(first, second)])
    }
    const pair = { firstId: first.person_id, secondId: second.person_id }
    if (pair.firstId === pair.secondId) return await askAgain(context, form, words.samePerson)
    if (form.why === '') {
      const { reason } = await draftIntroduction(context, pair)
      return await askAgain(context, { ...form, why: reason }, words.draft)
    }
    const longest = INTRODUCTION_REASON_MAX_LENGTH
    if (form.why.length > longest) return await askAgain(context, form, words.whyTooLong(longest))
    await introducePeople(context, { introductionId: form.introductionId, ...pair, reason: form.why })
    return { line: words.asked(first.display_name, second.display_name) }
  },
}

async function readWords(context: ActorContext): Promise<Words> {
  const actor = await readActivePerson(context, context.actor.personId)
  return messagesFor(actor.preferred_language).personalIntroductions.dialog
}

function wrongOf(...chosen: (PersonRow | WrongChoice)[]): WrongChoice {
  return chosen.find((person) => typeof person === 'string') ?? 'nobody'
}

async function askAgain(context: ActorContext, form: IntroduceForm, notice: string): Promise<DialogStep> {
  const chosen = [form.first, form.second].filter((id) => z.guid().safeParse(id).success)
  return introduceDialog(await readWords(context), { form, people: await readLikelyPeople(context, chosen), notice })
}
