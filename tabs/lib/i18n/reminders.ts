const en = {
  title: 'Reminders in chat',
  hint: 'At most one card, in your working hours, with up to five people.',
  weekly: 'Once a week, in the morning',
  weekday: 'Day of the weekly reminder',
  daily: 'On the day someone is due',
  savedWeekly: (day: string) => `Reminders come every ${day}.`,
  savedDaily: 'Reminders come on the day someone is due.',
  unsaved: 'Your reminders come as before.',
}

export const remindersTexts = { en }
