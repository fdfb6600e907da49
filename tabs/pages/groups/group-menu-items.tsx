import { MenuDivider, MenuItem } from '@fluentui/react-components'
import type { GroupDetail } from '../../../shared/groups/schemas.ts'
import { OpenMenu } from '../../components/open-menu.tsx'
import { groupReportTexts } from '../../lib/i18n/group-report.ts'
import { groupsTexts } from '../../lib/i18n/groups.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import type { LeadDialogName } from './leading/lead-dialogs.tsx'
import { LeadItems } from './leading/lead-items.tsx'
import { OwnItems } from './own-items.tsx'
import { canComeBack, useMembership } from './use-membership.ts'
import { useOwnChecks } from './use-own-checks.ts'

export type GroupDialogName = LeadDialogName | 'leave' | 'report'

interface GroupMenuItemsProps {
  group: GroupDetail
  /** The menu's button. */
  target: HTMLElement
  onClose: () => void
  openDialog: (dialog: GroupDialogName) => void
}

/** Everything about one's own place in the group, and for leads about the group. */
export function GroupMenuItems({ group, target, onClose, openDialog }: GroupMenuItemsProps) {
  const checks = useOwnChecks(group)
  return (
    <OpenMenu target={target} onClose={onClose} {...checks}>
      {group.mine === 'none' && <JoinQuietly group={group} />}
      {isIn(group) && <MemberItems group={group} openDialog={openDialog} />}
      {group.mine !== 'lead' && <ReportItem group={group} openDialog={openDialog} />}
    </OpenMenu>
  )
}

type ItemsProps = Pick<GroupMenuItemsProps, 'group' | 'openDialog'>

const isIn = ({ mine }: GroupDetail): boolean => mine === 'member' || mine === 'lead'

function MemberItems({ group, openDialog }: ItemsProps) {
  const texts = useTexts(groupsTexts)
  const { leave } = useMembership(group)
  return (
    <>
      {group.mine === 'lead' && <LeadItems group={group} open={openDialog} />}
      {group.mine === 'lead' && <MenuDivider />}
      <OwnItems group={group} />
      <MenuDivider />
      <MenuItem onClick={() => (canComeBack(group) ? leave() : openDialog(howToLeave(group)))}>{texts.leave}</MenuItem>
    </>
  )
}

/** To the programme managers; whoever leads the group changes or archives it. */
function ReportItem({ group, openDialog }: ItemsProps) {
  const texts = useTexts(groupReportTexts)
  return (
    <>
      {group.mine === 'none' && <MenuDivider />}
      <MenuItem onClick={() => openDialog('report')}>{group.myReport === null ? texts.report : texts.yours}</MenuItem>
    </>
  )
}

/** A group is never without a lead: the last one hands over first. */
function howToLeave(group: GroupDetail): 'leave' | 'hand-over' {
  return group.mine === 'lead' && group.leads.length === 1 ? 'hand-over' : 'leave'
}

const quietVisibilities = ['members', 'leads'] as const

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
