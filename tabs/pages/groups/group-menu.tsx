import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { MoreHorizontalRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { GroupDetail } from '../../../shared/groups/schemas.ts'
import { groupsTexts } from '../../lib/i18n/groups.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { LeaveDialog } from './leave-dialog.tsx'
import { canComeBack, useMembership } from './use-membership.ts'

const quietVisibilities = ['members', 'leads'] as const

/** Joining out of sight of the company, and leaving. */
export function GroupMenu({ group }: { group: GroupDetail }) {
  const texts = useTexts(groupsTexts)
  const [asks, setAsks] = useState(false)
  const { join, leave } = useMembership(group)
  if (group.mine === 'requested') return null
  return (
    <>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button icon={<MoreHorizontalRegular />} aria-label={texts.more(group.name)} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {group.mine === 'none' ? (
              quietVisibilities.map((visibility) => (
                <MenuItem key={visibility} onClick={() => join(visibility)}>
                  {(group.visibility === 'open' ? texts.joinFor : texts.askFor)[visibility]}
                </MenuItem>
              ))
            ) : (
              <MenuItem onClick={() => (canComeBack(group) ? leave() : setAsks(true))}>{texts.leave}</MenuItem>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
      {asks && <LeaveDialog group={group} leave={leave} close={() => setAsks(false)} />}
    </>
  )
}
