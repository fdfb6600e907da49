import type { Snooze } from '../../../shared/follow-ups/schemas.ts'

const choices: Record<Snooze, string> = {
  tomorrow: 'Tomorrow',
  'next-week': 'Next week',
  'in-a-month': 'In a month',
}

const until: Record<Snooze, string> = {
  tomorrow: 'until tomorrow',
  'next-week': 'for a week',
  'in-a-month': 'for a month',
}

const en = {
  choices,
  pickDate: 'Pick a date',
  stopFor: (name: string) => `No more reminders about ${name}`,
  snoozed: (name: string, choice: Snooze) => `Follow-up with ${name} snoozed ${until[choice]}.`,
  snoozedUntil: (name: string, date: string) => `Follow-up with ${name} snoozed until ${date}.`,
  title: (name: string) => `Snooze follow-up with ${name}`,
  until: 'Until',
  snooze: 'Snooze',
}

export const snoozeTexts = { en }
