import { coffeeFrequency, coffeeSize, type Coffee, type CoffeeTerms } from '../../../shared/coffee/schemas.ts'
import { OPEN_END } from '../../../shared/people/pauses.ts'
import type { Messages } from '../../../shared/i18n/messages.ts'
import type { Card, CardActionButton, CardElement, InputChoiceSet } from '../../cards/card.ts'
import { card, executeButton, eyebrow, text, title } from '../../cards/elements.ts'

/** What who joins with one word gets. */
export const USUAL_TERMS: CoffeeTerms = { frequencyWeeks: 2, size: 2 }

/** Where somebody is in coffee rounds, and everything they can change. `done` says what they have just changed. */
export function termsCard(messages: Messages, coffee: Coffee, done?: string): Card {
  const words = messages.coffee.terms
  return card({
    summary: words.summary,
    body: [
      eyebrow(words.eyebrow),
      title(done ?? (coffee.membership === null ? words.inviteTitle : words.memberTitle)),
      ...(coffee.membership === null ? [text(words.invite)] : stateLines(messages, coffee)),
      ...choices(messages, coffee.membership ?? USUAL_TERMS),
    ],
    actions: coffee.membership === null ? [joinButton(words.join)] : memberButtons(messages, coffee),
  })
}

function stateLines(messages: Messages, coffee: Coffee): CardElement[] {
  const words = messages.coffee.terms
  const { current } = coffee
  return [
    ...(current === null ? [] : [words.current(namesIn(current.others), current.closesOn)]),
    ...(coffee.sitsOut === null ? [] : [`${coffee.sitsOut.why} ${coffee.sitsOut.next}`]),
    nextLine(messages, coffee),
  ]
    .filter((line) => line !== null)
    .map((line) => text(line))
}

function nextLine(messages: Messages, { pausedUntil, nextRound, isSkipping }: Coffee): string | null {
  const words = messages.coffee.terms
  if (pausedUntil !== null) return pausedUntil === OPEN_END ? words.pausedOpen : words.paused(pausedUntil)
  if (nextRound === null) return null
  return isSkipping ? words.skipping(nextRound.goesOutOn) : words.next(nextRound.goesOutOn)
}

function choices({ coffee: words }: Messages, terms: CoffeeTerms): CardElement[] {
  return [
    choiceSet('frequencyWeeks', words.terms.howOften, terms.frequencyWeeks, {
      values: [...coffeeFrequency.values],
      titles: words.frequency,
    }),
    choiceSet('size', words.terms.withHowMany, terms.size, { values: [...coffeeSize.values], titles: words.size }),
  ]
}

function choiceSet<Value extends number>(
  id: keyof CoffeeTerms,
  label: string,
  chosen: Value,
  { values, titles }: { values: Value[]; titles: Record<Value, string> },
): InputChoiceSet {
  return {
    type: 'Input.ChoiceSet',
    id,
    label,
    style: 'compact',
    value: String(chosen),
    choices: values.map((value) => ({ title: titles[value], value: String(value) })),
  }
}

function joinButton(buttonTitle: string): CardActionButton {
  return executeButton(buttonTitle, 'coffee.join', {}, { style: 'positive' })
}

/** Only Save needs what is chosen above. */
function memberButtons({ coffee: { terms: words } }: Messages, coffee: Coffee): CardActionButton[] {
  const plain = { associatedInputs: 'none' } as const
  const { isSkipping, current, sitsOut } = coffee
  const skip = executeButton(isSkipping ? words.unskip : words.skip, 'coffee.skip', { skip: !isSkipping }, plain)
  const why = executeButton(current === null ? words.whyNotMatched : words.whyMatched, 'coffee.explain', {}, plain)
  return [
    joinButton(words.save),
    ...(coffee.pausedUntil === null ? [skip] : []),
    ...(current === null && sitsOut === null ? [] : [why]),
    executeButton(words.leave, 'coffee.leave', {}, plain),
  ]
}

function namesIn(people: readonly { name: string }[]): string[] {
  return people.map(({ name }) => name)
}
