import { createHash } from 'node:crypto'

/**
 * A message's name for the log. Its key would say who belongs to which group and whose request was
 * declined; whoever may read the outbox finds the row by the same digest of `message_key`.
 */
export function nameInLog(messageKey: string): string {
  return createHash('sha256').update(messageKey).digest('hex').slice(0, 16)
}
