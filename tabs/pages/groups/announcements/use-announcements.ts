import type { GroupDetail } from '../../../../shared/groups/schemas.ts'
import { useFeedback } from '../../../components/feedback.tsx'
import { groupAnnouncementsTexts } from '../../../lib/i18n/group-announcements.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useSession } from '../../../lib/session.tsx'
import { useSave } from '../../../lib/use-save.ts'

export const announcementKey = (id: string): string => `announcement/${id}`

/** Taking an announcement off the page; within the time to undo nobody is told of it. */
export function useAnnouncements({ id: groupId }: GroupDetail): {
  remove: (announcementId: string) => void
  offerBack: (announcementId: string) => void
} {
  const texts = useTexts(groupAnnouncementsTexts)
  const { call } = useSession()
  const { offerUndo } = useFeedback()
  const save = useSave()
  const take = async (announcementId: string, done: string): Promise<boolean> =>
    await save({
      run: () => call('removeAnnouncement', { groupId, announcementId }, { keepalive: true }),
      refresh: ['getGroup'],
      hides: announcementKey(announcementId),
      unsaved: texts.stillThere,
      done,
    })
  return {
    remove: (announcementId) => void take(announcementId, texts.removed),
    offerBack: (announcementId) =>
      offerUndo({ text: texts.done, undo: () => void take(announcementId, texts.takenBack) }),
  }
}
