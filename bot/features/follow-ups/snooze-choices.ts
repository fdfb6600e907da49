import { z } from 'zod/v4'
import { snooze } from '../../../shared/follow-ups/schemas.ts'
import type { Messages } from '../../../shared/i18n/messages.ts'
import { addDays } from '../../../shared/time/working-hours.ts'
import type { CardElement, InputDate, ShowCardAction } from '../../cards/card.ts'
import { executeButton } from '../../cards/elements.ts'

type Words = Messages['followUps']['nudge']

/** Until when somebody is snoozed: one of the usual times, or the date of an input beside it. */
export const until = z.enum([...snooze.options, 'date'])
export type Until = z.infer<typeof until>

/** Under one person: each choice is one press. */
export function snoozeButton(words: Words, data: Record<string, unknown>, today: string): ShowCardAction {
  const choice = (until: Until) => ({
    ...executeButton(words.until[until], 'follow-ups.snooze', { ...data, until }),
    // Only one choice needs the date, and the others must not be held up by its absence.
    associatedInputs: until === 'date' ? ('auto' as const) : ('none' as const),
  })
  return {
    type: 'Action.ShowCard',
    title: words.snooze,
    card: {
      type: 'AdaptiveCard',
      body: [
        { type: 'ActionSet', actions: snooze.options.map(choice) },
        { ...dateInput(words.orDate, 'on', today), isRequired: true, errorMessage: words.dateNeeded },
      ],
      actions: [choice('date')],
    },
  }
}

/** In a row of several people: chosen there, saved with the card. */
export function laterInputs(words: Words, personId: string, options: { name: string; today: string }): CardElement[] {
  return [
    {
      type: 'Input.ChoiceSet',
      id: laterId(personId),
      label: words.laterFor(options.name),
      style: 'compact',
      value: '',
      choices: [
        { title: words.asPlanned, value: '' },
        ...until.options.map((value) => ({ title: words.until[value], value })),
        { title: words.stopReminding, value: 'stop' },
      ],
    },
    dateInput(words.date, dateId(personId), options.today),
  ]
}

export function laterId(personId: string): string {
  return `later-${personId}`
}

export function dateId(personId: string): string {
  return `on-${personId}`
}

function dateInput(label: string, id: string, today: string): InputDate {
  return { type: 'Input.Date', id, label, min: addDays(today, 1) }
}

/** What Teams sends of an input of dates: text, empty where nothing was chosen. */
const dateValue = z.iso.date().catch('')

/** The chosen time as the use case takes it; null where a date was asked for and none after today was chosen. */
export function readUntil(chosen: Until, date: unknown, today: string): string | null {
  if (chosen !== 'date') return chosen
  const on = dateValue.parse(date)
  return on > today ? on : null
}
