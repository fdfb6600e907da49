import type { GroupCard } from '../../../shared/groups/schemas.ts'
import { DialogForm } from '../../components/dialog-form.tsx'
import { OpenDialog } from '../../components/open-dialog.tsx'
import { Words } from '../../components/text.tsx'
import { groupsTexts } from '../../lib/i18n/groups.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'

interface LeaveDialogProps {
  group: GroupCard
  leave: () => void
  close: () => void
}

/** Asked only where undo would not bring back what was. */
export function LeaveDialog({ group, leave, close }: LeaveDialogProps) {
  const texts = useTexts(groupsTexts)
  return (
    <OpenDialog onClose={close}>
      <DialogForm
        title={texts.leaveTitle(group.name)}
        action={texts.leave}
        cancel={texts.cancel}
        onSubmit={() => {
          close()
          leave()
        }}
      >
        <Words>{group.mine === 'lead' ? texts.leaveAsLead : texts.leaveByRequest}</Words>
      </DialogForm>
    </OpenDialog>
  )
}
