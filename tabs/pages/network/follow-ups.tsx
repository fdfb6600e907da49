import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import { Card } from '../../components/card.tsx'
import { useFeedback } from '../../components/feedback.tsx'
import { FollowUpRow } from '../../components/follow-up-row.tsx'
import { Section } from '../../components/section.tsx'
import { Words } from '../../components/text.tsx'
import { networkTexts } from '../../lib/i18n/network.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useClock } from '../../lib/use-clock.ts'
import { followUpKey } from '../../lib/use-follow-up.ts'

const AHEAD_DAYS = 7

/** Who waits to hear from the viewer now and in the week to come, most pressing first. */
export function FollowUps({ contacts }: { contacts: readonly Contact[] }) {
  const texts = useTexts(networkTexts)
  const { isHidden } = useFeedback()
  const { now, today } = useClock()
  const horizon = new Date(now().getTime() + AHEAD_DAYS * 86_400_000).toISOString().slice(0, 10)
  const waiting = contacts
    .filter((contact) => dueDate(contact) <= horizon && !isHidden(followUpKey(contact.person.id)))
    .sort((a, b) => dueDate(a).localeCompare(dueDate(b)))
  const due = waiting.filter((contact) => dueDate(contact) <= today()).length
  return (
    <Section heading={texts.followUps} {...(due > 0 ? { note: texts.dueCount(due) } : {})}>
      {waiting.length === 0 ? (
        <Card>
          <Words as="h3" look="rowTitle">
            {texts.nobodyWaits}
          </Words>
          <Words>{texts.nobodyWaitsText}</Words>
        </Card>
      ) : (
        <Card size="rows">
          {waiting.map((contact) => (
            <FollowUpRow key={contact.person.id} contact={contact} />
          ))}
        </Card>
      )}
    </Section>
  )
}

const NEVER = '9999-12-31'

function dueDate({ dueOn, promise }: Contact): string {
  const dates = [dueOn ?? NEVER, promise?.on ?? NEVER].sort()
  return dates[0] ?? NEVER
}
