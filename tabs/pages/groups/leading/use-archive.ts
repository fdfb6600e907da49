import { groupLeadingTexts } from '../../../lib/i18n/group-leading.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useSession } from '../../../lib/session.tsx'
import { useLeadSave } from './use-lead-save.ts'

/** Archives a group and brings it back; nothing is lost on the way. */
export function useArchive({ id: groupId, name }: { id: string; name: string }) {
  const texts = useTexts(groupLeadingTexts)
  const { call } = useSession()
  const save = useLeadSave()
  return {
    archive: () =>
      void save({
        run: () => call('archiveGroup', { groupId }),
        done: texts.archived(name),
        unsaved: texts.notArchived(name),
      }),
    restore: () =>
      void save({
        run: () => call('restoreGroup', { groupId }),
        done: texts.restored(name),
        unsaved: texts.notRestored(name),
      }),
  }
}
