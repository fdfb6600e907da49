import { MenuGroup, MenuGroupHeader, MenuItem } from '@fluentui/react-components'
import type { GroupDetail } from '../../../../shared/groups/schemas.ts'
import { groupLeadingTexts } from '../../../lib/i18n/group-leading.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useSession } from '../../../lib/session.tsx'
import type { LeadDialogName } from './lead-dialogs.tsx'
import { useArchive } from './use-archive.ts'
import { useLeadSave } from './use-lead-save.ts'

/** What the menu offers to leads. */
export function LeadItems({ group, open }: { group: GroupDetail; open: (dialog: LeadDialogName) => void }) {
  const texts = useTexts(groupLeadingTexts)
  const { call } = useSession()
  const save = useLeadSave()
  const { restore } = useArchive(group)
  const stepDown = (): void =>
    void save({
      run: () => call('stepDown', { groupId: group.id }),
      done: texts.steppedDown,
      unsaved: texts.notSteppedDown,
    })
  return (
    <MenuGroup>
      <MenuGroupHeader>{texts.menu}</MenuGroupHeader>
      <MenuItem onClick={() => open('edit')}>{texts.edit}</MenuItem>
      <MenuItem onClick={() => open('name')}>{texts.nameLead}</MenuItem>
      <MenuItem onClick={() => open('hand-over')}>{texts.handOver}</MenuItem>
      {group.leads.length > 1 && <MenuItem onClick={stepDown}>{texts.stepDown}</MenuItem>}
      {group.archived ? (
        <MenuItem onClick={restore}>{texts.restore}</MenuItem>
      ) : (
        <MenuItem onClick={() => open('archive')}>{texts.archive}</MenuItem>
      )}
    </MenuGroup>
  )
}
