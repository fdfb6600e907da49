import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Tooltip } from '@fluentui/react-components'
import { ClockRegular } from '@fluentui/react-icons'
import type { Snooze } from '../../shared/follow-ups/schemas.ts'
import type { PersonSummary } from '../../shared/people/schemas.ts'
import { followUpTexts } from '../lib/i18n/follow-ups.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'
import { useAnswerFollowUp } from '../lib/use-follow-up.ts'
import { useIsNarrow } from '../lib/use-media.ts'

const snoozes: readonly Snooze[] = ['tomorrow', 'next-week', 'in-a-month']

/** Puts a follow-up off, or ends the reminders about this person. */
export function SnoozeMenu({ person }: { person: PersonSummary }) {
  const texts = useTexts(followUpTexts)
  const answer = useAnswerFollowUp()
  const isNarrow = useIsNarrow()
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Tooltip relationship="label" content={texts.snoozeWith(person.name)}>
          <Button appearance="subtle" size={isNarrow ? 'large' : 'medium'} icon={<ClockRegular />} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {snoozes.map((until) => (
            <MenuItem key={until} onClick={() => answer(person, { answer: 'snooze', until })}>
              {texts.snooze[until]}
            </MenuItem>
          ))}
          <MenuItem onClick={() => answer(person, { answer: 'stop' })}>{texts.stopFor(person.name)}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  )
}
