import { Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { MoreHorizontalRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { GroupDetail, MembershipVisibility } from '../../../shared/groups/schemas.ts'
import { Part } from '../../components/part.tsx'
import { groupsTexts } from '../../lib/i18n/groups.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { lazySoon } from '../../lib/lazy-soon.ts'
import { LeadItems } from './leading/lead-items.tsx'
import type { LeadDialogName } from './leading/lead-dialogs.tsx'
import { LeaveDialog } from './leave-dialog.tsx'
import { OwnItems } from './own-items.tsx'
import { canComeBack, useMembership } from './use-membership.ts'
import { useOwnSettings } from './use-own-settings.ts'

const LeadDialogs = lazySoon(() =>
  import('./leading/lead-dialogs.tsx').then((module) => ({ default: module.LeadDialogs })),
)

const quietVisibilities = ['members', 'leads'] as const

/** Everything about one's own place in the group, and for leads about the group. */
export function GroupMenu({ group }: { group: GroupDetail }) {
  const texts = useTexts(groupsTexts)
  const [shown, setShown] = useState<LeadDialogName | 'leave' | null>(null)
  const { leave } = useMembership(group)
  const change = useOwnSettings(group)
  const close = (): void => setShown(null)
  if (group.mine === 'requested' || (group.mine === 'none' && group.archived)) return null
  return (
    <>
      <Menu
        checkedValues={{ seenBy: [group.myVisibility ?? 'everyone'], sound: group.muted ? ['muted'] : [] }}
        onCheckedValueChange={(_event, { name, checkedItems }) =>
          change(
            name === 'seenBy'
              ? { visibility: checkedItems[0] as MembershipVisibility }
              : { muted: checkedItems.includes('muted') },
          )
        }
      >
        <MenuTrigger disableButtonEnhancement>
          <Button icon={<MoreHorizontalRegular />} aria-label={texts.more(group.name)} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {group.mine === 'none' ? (
              <JoinQuietly group={group} />
            ) : (
              <>
                {group.mine === 'lead' && <LeadItems group={group} open={setShown} />}
                {group.mine === 'lead' && <MenuDivider />}
                <OwnItems group={group} />
                <MenuDivider />
                <MenuItem onClick={() => (canComeBack(group) ? leave() : setShown(howToLeave(group)))}>
                  {texts.leave}
                </MenuItem>
              </>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Part onBroken={close}>
        {shown === 'leave' && <LeaveDialog group={group} leave={leave} close={close} />}
        {shown !== null && shown !== 'leave' && <LeadDialogs group={group} shown={shown} onClose={close} />}
      </Part>
    </>
  )
}

/** A group is never without a lead: the last one hands over first. */
function howToLeave(group: GroupDetail): 'leave' | 'hand-over' {
  return group.mine === 'lead' && group.leads.length === 1 ? 'hand-over' : 'leave'
}

/** Joining out of sight of the company. */
function JoinQuietly({ group }: { group: GroupDetail }) {
  const texts = useTexts(groupsTexts)
  const { join } = useMembership(group)
  return quietVisibilities.map((visibility) => (
    <MenuItem key={visibility} onClick={() => join(visibility)}>
      {(group.visibility === 'open' ? texts.joinFor : texts.askFor)[visibility]}
    </MenuItem>
  ))
}
