import type { Contact } from '../../shared/follow-ups/schemas.ts'
import { followUpTexts } from './i18n/follow-ups.ts'
import { useTexts } from './i18n/use-texts.ts'
import { useAgo } from './use-ago.ts'
import { capitalise, useClock } from './use-clock.ts'

export interface Due {
  text: string
  look: 'due' | 'quiet' | 'later'
}

/** When something is due, in words, and how much weight the words get; from an ISO date. */
export function useDueOn(): (date: string) => Due {
  const texts = useTexts(followUpTexts)
  const clock = useClock()
  return (date) => {
    const today = clock.today()
    if (date > today) return { text: capitalise(clock.locale, clock.weekdayOf(date)), look: 'later' }
    return { text: date === today ? texts.dueToday : texts.overdue(clock.date(date)), look: 'due' }
  }
}

/** When a follow-up is due. Who is going quiet is told so instead. */
export function useDue({ dueOn, promise, strength, lastContactOn }: Contact): Due & { lastContact: string } {
  const texts = useTexts(followUpTexts)
  const ago = useAgo()
  const dueWords = useDueOn()
  const lastContact = lastContactOn === null ? texts.noContactYet : texts.lastContact(ago(lastContactOn))
  const date = earliest(dueOn, promise?.on ?? null)
  const due: Due = date === null ? { text: '', look: 'later' } : dueWords(date)
  const isLater = date !== null && due.look === 'later'
  if (strength === 'going-quiet' && !isLater) return { text: texts.goingQuiet, look: 'quiet', lastContact }
  return { ...due, lastContact }
}

function earliest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}
