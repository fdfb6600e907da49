import type { Contact } from '../../shared/follow-ups/schemas.ts'
import { followUpTexts } from './i18n/follow-ups.ts'
import { useTexts } from './i18n/use-texts.ts'
import { useAgo } from './use-ago.ts'
import { capitalise, useClock } from './use-clock.ts'

export interface Due {
  text: string
  look: 'due' | 'quiet' | 'later'
  lastContact: string
}

/** When a follow-up is due, in words, and how much weight the words get. */
export function useDue({ dueOn, promise, strength, lastContactOn }: Contact): Due {
  const texts = useTexts(followUpTexts)
  const clock = useClock()
  const ago = useAgo()
  const lastContact = lastContactOn === null ? texts.noContactYet : texts.lastContact(ago(lastContactOn))
  const date = earliest(dueOn, promise?.on ?? null)
  const today = clock.today()
  if (date !== null && date > today) {
    return { text: capitalise(clock.locale, clock.weekdayOf(date)), look: 'later', lastContact }
  }
  if (strength === 'going-quiet') return { text: texts.goingQuiet, look: 'quiet', lastContact }
  if (date === null) return { text: '', look: 'later', lastContact }
  return { text: date === today ? texts.dueToday : texts.overdue(clock.date(date)), look: 'due', lastContact }
}

function earliest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}
