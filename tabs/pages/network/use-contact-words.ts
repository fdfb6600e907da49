import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import { contactTexts } from '../../lib/i18n/contact.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useAgo } from '../../lib/use-ago.ts'
import { capitalise, useClock } from '../../lib/use-clock.ts'

export interface ContactWords {
  /** "5 days ago". */
  lastContact: string
  /** "Every 9 days", "Was every 10 days". */
  howOften: string
  /** "Reminder every 2 weeks". */
  reminder: string
}

/** What a list says of a contact. */
export function useContactWords(): (contact: Contact) => ContactWords {
  const texts = useTexts(contactTexts)
  const ago = useAgo()
  const { locale } = useClock()
  return ({ lastContactOn, talksEveryDays, strength, cadenceDays }) => ({
    lastContact: lastContactOn === null ? texts.notYet : capitalise(locale, ago(lastContactOn)),
    howOften: howOften(texts, { lastContactOn, talksEveryDays, strength }),
    reminder: texts.reminder[cadenceDays ?? 'none'],
  })
}

type Talks = Pick<Contact, 'lastContactOn' | 'talksEveryDays' | 'strength'>

function howOften(texts: (typeof contactTexts)['en'], { lastContactOn, talksEveryDays, strength }: Talks): string {
  if (talksEveryDays === null) return lastContactOn === null ? texts.notYet : texts.once
  return strength === 'going-quiet' ? texts.talkedEvery(talksEveryDays) : texts.talksEvery(talksEveryDays)
}
