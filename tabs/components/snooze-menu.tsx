import { ClockRegular } from '@fluentui/react-icons/svg/clock'
import { useState } from 'react'
import type { PersonSummary } from '../../shared/people/schemas.ts'
import { followUpTexts } from '../lib/i18n/follow-ups.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'
import { lazySoon } from '../lib/lazy-code.tsx'
import { IconButton } from './icon-button.tsx'
import { Part } from './part.tsx'

const SnoozeList = lazySoon(() => import('./snooze-list.tsx').then((module) => module.SnoozeList))

/** Puts a follow-up off, or ends the reminders about this person. */
export function SnoozeMenu({ person }: { person: PersonSummary }) {
  const texts = useTexts(followUpTexts)
  const [target, setTarget] = useState<HTMLElement | null>(null)
  return (
    <>
      <IconButton
        label={texts.snoozeWith(person.name)}
        icon={<ClockRegular />}
        aria-haspopup="menu"
        aria-expanded={target !== null}
        onPress={(button) => setTarget(target === null ? button : null)}
      />
      <Part onBroken={() => setTarget(null)}>
        {target && <SnoozeList person={person} target={target} onClose={() => setTarget(null)} />}
      </Part>
    </>
  )
}
