import type { FollowUpAnswer } from '../../../shared/follow-ups/schemas.ts'

const done: Record<FollowUpAnswer['answer'], (name: string) => string> = {
  talked: (name) => `Follow-up with ${name} marked done.`,
  snooze: (name) => `Follow-up with ${name} put off.`,
  stop: (name) => `No more reminders about ${name}.`,
}

const en = {
  title: (name: string) => `Follow up with ${name}`,
  promised: (text: string) => `You promised: ${text}`,
  lastContact: (when: string) => `Last contact ${when}.`,
  noContactYet: 'You haven’t talked yet.',
  dueToday: 'Due today',
  overdue: (date: string) => `Due since ${date}`,
  goingQuiet: 'Going quiet',
  openChatWith: (name: string) => `Open chat with ${name}`,
  doneWith: (name: string) => `Done, follow-up with ${name}`,
  snoozeWith: (name: string) => `Snooze follow-up with ${name}`,
  undoFailed: (name: string) => `The follow-up with ${name} could not be taken back.`,
  unsaved: (name: string) => `${name} is back on your list.`,
  done,
}

export const followUpTexts = { en }
