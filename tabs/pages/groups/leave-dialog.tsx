import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components'
import type { GroupCard } from '../../../shared/groups/schemas.ts'
import { OpenDialog } from '../../components/open-dialog.tsx'
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
      <DialogBody>
        <DialogTitle>{texts.leaveTitle(group.name)}</DialogTitle>
        <DialogContent>{group.mine === 'lead' ? texts.leaveAsLead : texts.leaveByRequest}</DialogContent>
        <DialogActions>
          <Button
            appearance="primary"
            onClick={() => {
              close()
              leave()
            }}
          >
            {texts.leave}
          </Button>
          <Button onClick={close}>{texts.cancel}</Button>
        </DialogActions>
      </DialogBody>
    </OpenDialog>
  )
}
