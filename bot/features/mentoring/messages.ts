import { REMINDER_DAYS, type ReminderDay } from '../../../shared/mentoring/reminders.ts'

/** The outbox keys of everything that waits for the mentor about one request. */
export function requestMessageKeys(requestId: string): string[] {
  return [requestKey(requestId), ...REMINDER_DAYS.map((day) => reminderKey(requestId, day))]
}

export function requestKey(requestId: string): string {
  return `mentoring-request:${requestId}`
}

export function reminderKey(requestId: string, day: ReminderDay): string {
  return `mentoring-reminder:${requestId}:${String(day)}`
}
