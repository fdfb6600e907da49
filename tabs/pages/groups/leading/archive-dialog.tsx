import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components'
import type { GroupDetail } from '../../../../shared/groups/schemas.ts'
import { OpenDialog } from '../../../components/open-dialog.tsx'
import { commonTexts } from '../../../lib/i18n/common.ts'
import { groupLeadingTexts } from '../../../lib/i18n/group-leading.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useArchive } from './use-archive.ts'

/** Says first what it does to the members. */
export function ArchiveDialog({ group, onClose }: { group: GroupDetail; onClose: () => void }) {
  const texts = useTexts(groupLeadingTexts)
  const common = useTexts(commonTexts)
  const { archive } = useArchive(group)
  return (
    <OpenDialog onClose={onClose}>
      <DialogBody>
        <DialogTitle>{texts.archiveTitle(group.name)}</DialogTitle>
        <DialogContent>{texts.archiveText}</DialogContent>
        <DialogActions>
          <Button
            appearance="primary"
            onClick={() => {
              onClose()
              archive()
            }}
          >
            {texts.archive}
          </Button>
          <Button onClick={onClose}>{common.cancel}</Button>
        </DialogActions>
      </DialogBody>
    </OpenDialog>
  )
}
