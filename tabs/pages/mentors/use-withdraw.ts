import type { MentorshipRequest } from '../../../shared/mentoring/schemas.ts'
import { firstName } from '../../components/person-line.ts'
import { mentorsTexts } from '../../lib/i18n/mentors.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useDeferredSave } from '../../lib/use-save.ts'
import { withdrawKey } from './hidden-keys.ts'

/** Takes a request back; the mentor hears of it when the time to undo is over. */
export function useWithdraw(): (request: MentorshipRequest) => void {
  const texts = useTexts(mentorsTexts)
  const { call } = useSession()
  const deferSave = useDeferredSave()
  return ({ id, mentor }) =>
    deferSave({
      hides: withdrawKey(id),
      done: texts.withdrawn(firstName(mentor)),
      run: () => call('withdrawMentorshipRequest', { requestId: id }, { keepalive: true }),
      refresh: ['getMyMentorships', 'searchMentors'],
      unsaved: texts.withdrawUnsaved(firstName(mentor)),
    })
}
