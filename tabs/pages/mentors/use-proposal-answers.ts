import type { MentorshipRequest } from '../../../shared/mentoring/schemas.ts'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { firstName } from '../../components/person-line.ts'
import { mentorshipsTexts } from '../../lib/i18n/mentorships.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useDeferredSave, useSave } from '../../lib/use-save.ts'
import { proposalKey } from './hidden-keys.ts'

const REFRESH = ['getMyMentorships', 'searchMentors', 'getHome', 'getPeopleToMeet'] as const

/** The mentee asks whom the request was answered with, or leaves it. */
export function useProposalAnswers(
  request: MentorshipRequest,
  proposed: PersonSummary,
): { ask: () => void; leave: () => void } {
  const texts = useTexts(mentorshipsTexts).proposal
  const { call } = useSession()
  const save = useSave()
  const deferSave = useDeferredSave()
  const name = firstName(proposed)
  const common = { hides: proposalKey(request.id), refresh: REFRESH }
  return {
    ask: () =>
      void save({
        ...common,
        run: () => call('answerMentorProposal', { requestId: request.id, answer: 'ask' }),
        done: texts.asked(name),
        unsaved: texts.askUnsaved(name),
      }),
    leave: () =>
      deferSave({
        ...common,
        run: () => call('answerMentorProposal', { requestId: request.id, answer: 'leave' }, { keepalive: true }),
        done: texts.left,
        unsaved: texts.leaveUnsaved(name),
      }),
  }
}
