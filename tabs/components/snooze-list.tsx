import { Menu, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components'
import type { FollowUpAnswer, Snooze } from '../../shared/follow-ups/schemas.ts'
import type { PersonSummary } from '../../shared/people/schemas.ts'
import { followUpTexts } from '../lib/i18n/follow-ups.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'
import { useAnswerFollowUp } from '../lib/use-follow-up.ts'

const snoozes: readonly Snooze[] = ['tomorrow', 'next-week', 'in-a-month']

interface SnoozeListProps {
  person: PersonSummary
  /** The button that the list belongs to; it gets the focus back. */
  target: HTMLElement
  onClose: () => void
}

export function SnoozeList({ person, target, onClose }: SnoozeListProps) {
  const texts = useTexts(followUpTexts)
  const answerFollowUp = useAnswerFollowUp()
  const answer = (chosen: FollowUpAnswer): void => {
    // Before the row is looked for that gets the focus next.
    target.focus()
    onClose()
    answerFollowUp(person, chosen)
  }
  return (
    <Menu
      open
      positioning={{ target }}
      onOpenChange={(_event, { open }) => {
        if (open) return
        target.focus()
        onClose()
      }}
    >
      <MenuPopover>
        <MenuList>
          {snoozes.map((until) => (
            <MenuItem key={until} onClick={() => answer({ answer: 'snooze', until })}>
              {texts.snooze[until]}
            </MenuItem>
          ))}
          <MenuItem onClick={() => answer({ answer: 'stop' })}>{texts.stopFor(person.name)}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
