import { Button } from '@fluentui/react-components'
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal'
import { useState } from 'react'
import type { GroupDetail } from '../../../shared/groups/schemas.ts'
import { Part } from '../../components/part.tsx'
import { groupsTexts } from '../../lib/i18n/groups.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { lazySoon } from '../../lib/lazy-code.tsx'
import type { GroupDialogName } from './group-menu-items.tsx'
import { useMembership } from './use-membership.ts'

const GroupMenuItems = lazySoon(() => import('./group-menu-items.tsx').then((module) => module.GroupMenuItems))
const LeaveDialog = lazySoon(() => import('./leave-dialog.tsx').then((dialog) => dialog.LeaveDialog))
const ReportDialog = lazySoon(() => import('./report-dialog.tsx').then((dialog) => dialog.ReportDialog))
const LeadDialogs = lazySoon(() => import('./leading/lead-dialogs.tsx').then((module) => module.LeadDialogs))

/** The menu of a group, and the dialogs that its items open. */
export function GroupMenu({ group }: { group: GroupDetail }) {
  const texts = useTexts(groupsTexts)
  const [target, setTarget] = useState<HTMLElement | null>(null)
  const [dialog, setDialog] = useState<GroupDialogName | null>(null)
  const closeMenu = (): void => setTarget(null)
  const closeDialog = (): void => setDialog(null)
  if (group.mine === 'none' && group.archived) return null
  return (
    <>
      <Button
        icon={<MoreHorizontalRegular />}
        aria-label={texts.more(group.name)}
        aria-haspopup="menu"
        aria-expanded={target !== null}
        onClick={({ currentTarget }) => setTarget(target === null ? currentTarget : null)}
      />
      <Part onBroken={closeMenu}>
        {target && <GroupMenuItems group={group} target={target} onClose={closeMenu} openDialog={setDialog} />}
      </Part>
      <Part onBroken={closeDialog}>
        {dialog !== null && <GroupDialog group={group} shown={dialog} onClose={closeDialog} />}
      </Part>
    </>
  )
}

interface GroupDialogProps {
  group: GroupDetail
  shown: GroupDialogName
  onClose: () => void
}

function GroupDialog({ group, shown, onClose }: GroupDialogProps) {
  const { leave } = useMembership(group)
  switch (shown) {
    case 'leave':
      return <LeaveDialog group={group} leave={leave} close={onClose} />
    case 'report':
      return <ReportDialog group={group} onClose={onClose} />
    default:
      return <LeadDialogs group={group} shown={shown} onClose={onClose} />
  }
}
