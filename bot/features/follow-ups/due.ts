import type { Contact } from '../../../shared/follow-ups/schemas.ts'

const NEVER = '9999-12-31'

/** ISO date on which the follow-up or the promise is due, whichever comes first. */
export function dueOf({ dueOn, promise }: Pick<Contact, 'dueOn' | 'promise'>): string {
  const [followUp, promised] = [dueOn ?? NEVER, promise?.on ?? NEVER]
  return followUp < promised ? followUp : promised
}
