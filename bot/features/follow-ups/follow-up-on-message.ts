import { z } from 'zod/v4'
import { PROMISE_MAX_LENGTH } from '../../../shared/follow-ups/limits.ts'
import { promise } from '../../../shared/follow-ups/schemas.ts'
import { messagesFor, type Messages } from '../../../shared/i18n/messages.ts'
import { localDate } from '../../../shared/time/working-hours.ts'
import { shorten } from '../../cards/shorten.ts'
import type { ActorContext } from '../../context.ts'
import type { DialogStep, MessageAction } from '../../conversation.ts'
import { readChosenPerson, readLikelyPeople } from '../../db/chosen-person.ts'
import { readActivePerson } from '../../db/people.ts'
import { promiseDialog, type PromiseForm } from './promise-dialog.ts'
import { makePromise } from './promises.ts'
import { findOwnContact, toPromise } from './store.ts'

/** What Teams sends of the form: a text per input, none where it was left empty. */
const submitted = z.looseObject({
  who: z.string().toLowerCase().catch(''),
  what: z.string().trim().catch(''),
  on: z.iso.date().catch(''),
  replaces: promise.nullable().catch(null),
})
type Submitted = z.infer<typeof submitted>

type Words = Messages['followUps']['dialog']

/**
 * "Follow up on this": a message of any chat becomes a promise with a date. Only the text that the
 * person confirms is kept; the message itself is not.
 */
export const followUpOnMessage: MessageAction = {
  id: 'followUp',
  async open(context, message) {
    const { words, today } = await readActor(context)
    const suggested = message.personIds.filter((id) => id !== context.actor.personId)
    const people = await readLikelyPeople(context, suggested)
    const who = suggested.find((id) => people.some((person) => person.person_id === id)) ?? ''
    const form = { who, what: shorten(message.text, PROMISE_MAX_LENGTH), on: '' }
    return promiseDialog(words, { form, people, today, notice: null, replaces: null })
  },
  async submit(context, data) {
    const { words, today } = await readActor(context)
    const form = submitted.catch({ who: '', what: '', on: '', replaces: null }).parse(data)
    const problem = await findProblem(context, form, words, today)
    if (problem !== null) return await ask(context, form, { words, today, notice: problem })
    const former = await readFormerPromise(context, form)
    if (former !== null) {
      const notice = words.alreadyPromised(former.text, former.on)
      return await ask(context, { ...form, replaces: former }, { words, today, notice })
    }
    await makePromise(context, { personId: form.who, text: form.what, on: form.on })
    const { display_name: name } = await readActivePerson(context, form.who)
    return { line: words.saved(name, form.on) }
  },
}

async function readActor(context: ActorContext) {
  const actor = await readActivePerson(context, context.actor.personId)
  return {
    words: messagesFor(actor.preferred_language).followUps.dialog,
    today: localDate(context.now, actor.time_zone),
  }
}

async function ask(
  context: ActorContext,
  form: Submitted,
  { words, today, notice }: { words: Words; today: string; notice: string },
): Promise<DialogStep> {
  const chosen = z.guid().safeParse(form.who)
  const people = await readLikelyPeople(context, chosen.success ? [chosen.data] : [])
  return promiseDialog(words, { form, people, today, notice, replaces: form.replaces })
}

/** The first thing that keeps the form from being saved, in words; Teams' clients should have asked for it. */
async function findProblem(
  context: ActorContext,
  { who, what, on }: PromiseForm,
  words: Words,
  today: string,
): Promise<string | null> {
  const chosen = await readChosenPerson(context, who)
  if (typeof chosen === 'string') return words.wrong[chosen]
  if (what === '') return words.whatNeeded
  if (what.length > PROMISE_MAX_LENGTH) return words.whatTooLong(PROMISE_MAX_LENGTH)
  if (on === '') return words.dateNeeded
  return on < today ? words.datePast : null
}

/** Another promise to the same person, unless its writer knows that it is replaced. */
async function readFormerPromise(context: ActorContext, { who, what, on, replaces }: Submitted) {
  const contact = await findOwnContact(context, who)
  const former = contact === undefined ? null : toPromise(contact)
  if (former === null || (former.text === what && former.on === on)) return null
  return replaces?.text === former.text && replaces.on === former.on ? null : former
}
