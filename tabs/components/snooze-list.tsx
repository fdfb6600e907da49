import { MenuDivider, MenuItem } from '@fluentui/react-components'
import { useState } from 'react'
import type { FollowUpAnswer, Snooze } from '../../shared/follow-ups/schemas.ts'
import type { PersonSummary } from '../../shared/people/schemas.ts'
import { snoozeTexts } from '../lib/i18n/snooze.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'
import { useClock } from '../lib/use-clock.ts'
import { useAnswerFollowUp } from '../lib/use-follow-up.ts'
import { OpenMenu } from './open-menu.tsx'
import { firstName } from './person-line.ts'
import { SnoozeDialog } from './snooze-dialog.tsx'

const snoozes: readonly Snooze[] = ['tomorrow', 'next-week', 'in-a-month']

interface SnoozeListProps {
  person: PersonSummary
  /** The button that the list belongs to; it gets the focus back. */
  target: HTMLElement
  onClose: () => void
}

/** Until when, or for good. */
export function SnoozeList({ person, target, onClose }: SnoozeListProps) {
  const texts = useTexts(snoozeTexts)
  const clock = useClock()
  const answerFollowUp = useAnswerFollowUp()
  const [picksDate, setPicksDate] = useState(false)
  const name = firstName(person)
  const close = (): void => {
    target.focus()
    onClose()
  }
  const answer = (chosen: FollowUpAnswer, done?: string): void => {
    // Before the row is looked for that gets the focus next.
    close()
    answerFollowUp(person, chosen, done)
  }
  if (picksDate) {
    return (
      <SnoozeDialog
        name={person.name}
        onPick={(date) => answer({ answer: 'snooze', until: date }, texts.snoozedUntil(name, clock.date(date)))}
        onClose={close}
      />
    )
  }
  return (
    <OpenMenu target={target} onClose={onClose}>
      {snoozes.map((until) => (
        <MenuItem key={until} onClick={() => answer({ answer: 'snooze', until }, texts.snoozed(name, until))}>
          {texts.choices[until]}
        </MenuItem>
      ))}
      <MenuItem persistOnClick onClick={() => setPicksDate(true)}>
        {texts.pickDate}
      </MenuItem>
      <MenuDivider />
      <MenuItem onClick={() => answer({ answer: 'stop' })}>{texts.stopFor(person.name)}</MenuItem>
    </OpenMenu>
  )
}
