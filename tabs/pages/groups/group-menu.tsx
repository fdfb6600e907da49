import { Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components'
import { MoreHorizontalRegular } from '@fluentui/react-icons'
import { useState } from 'react'
import type { GroupDetail } from '../../../shared/groups/schemas.ts'
import { Part } from '../../components/part.tsx'
import { groupsTexts } from '../../lib/i18n/groups.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { lazySoon } from '../../lib/lazy-soon.ts'
import { LeadItems } from './leading/lead-items.tsx'
import type { LeadDialogName } from './leading/lead-dialogs.tsx'
import { LeaveDialog } from './leave-dialog.tsx'
import { OwnItems } from './own-items.tsx'
import { canComeBack, useMembership } from './use-membership.ts'
import { useOwnChecks } from './use-own-checks.ts'

const LeadDialogs = lazySoon(() =>
  import('./leading/lead-dialogs.tsx').then((module) => ({ default: module.LeadDialogs })),
)

const quietVisibilities = ['members', 'leads'] as const

/** Everything about one's own place in the group, and for leads about the group. */
export function GroupMenu({ group }: { group: GroupDetail }) {
  const texts = useTexts(groupsTexts)
  const [shown, setShown] = useState<Shown>(null)
  const { leave } = useMembership(group)
  const checks = useOwnChecks(group)
  const close = (): void => setShown(null)
  if (group.mine === 'requested' || (group.mine === 'none' && group.archived)) return null
  return (
    <>
      <Menu {...checks}>
        <MenuTrigger disableButtonEnhancement>
          <Button icon={<MoreHorizontalRegular />} aria-label={texts.more(group.name)} />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {group.mine === 'none' ? <JoinQuietly group={group} /> : <MemberItems group={group} open={setShown} />}
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

type Shown = LeadDialogName | 'leave' | null

function MemberItems({ group, open }: { group: GroupDetail; open: (dialog: Shown) => void }) {
  const texts = useTexts(groupsTexts)
  const { leave } = useMembership(group)
  return (
    <>
      {group.mine === 'lead' && <LeadItems group={group} open={open} />}
      {group.mine === 'lead' && <MenuDivider />}
      <OwnItems group={group} />
      <MenuDivider />
      <MenuItem onClick={() => (canComeBack(group) ? leave() : open(howToLeave(group)))}>{texts.leave}</MenuItem>
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
