import type { GroupDetail } from '../../../../shared/groups/schemas.ts'
import { DialogForm } from '../../../components/dialog-form.tsx'
import { OpenDialog } from '../../../components/open-dialog.tsx'
import { Words } from '../../../components/text.tsx'
import { groupLeadingTexts } from '../../../lib/i18n/group-leading.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useArchive } from './use-archive.ts'

/** Says first what it does to the members. */
export function ArchiveDialog({ group, onClose }: { group: GroupDetail; onClose: () => void }) {
  const texts = useTexts(groupLeadingTexts)
  const { archive } = useArchive(group)
  return (
    <OpenDialog onClose={onClose}>
      <DialogForm
        title={texts.archiveTitle(group.name)}
        action={texts.archive}
        onSubmit={() => {
          onClose()
          archive()
        }}
      >
        <Words>{texts.archiveText}</Words>
      </DialogForm>
    </OpenDialog>
  )
}
