import type { GroupProposal } from '../../../../shared/groups/proposals.ts'
import type { PersonSummary } from '../../../../shared/people/schemas.ts'
import { firstName } from '../../../components/person-line.ts'
import { groupProposalsTexts } from '../../../lib/i18n/group-proposals.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useSession } from '../../../lib/session.tsx'
import { useDeferredSave, useSave } from '../../../lib/use-save.ts'

export const proposalKey = (id: string): string => `group-proposal/${id}`

const REFRESH = ['getProposals', 'getHome'] as const

/** What can be done with a proposal; what tells others something leaves when the time to undo is over. */
export function useProposal({ id: proposalId, name }: Pick<GroupProposal, 'id' | 'name'>) {
  const texts = useTexts(groupProposalsTexts)
  const { call } = useSession()
  const save = useSave()
  const deferSave = useDeferredSave()
  const answer = async (chosen: 'agree' | 'decline'): Promise<unknown> =>
    await call('answerProposal', { proposalId, answer: chosen }, { keepalive: true })
  return {
    agree: () =>
      void save({
        run: () => answer('agree'),
        refresh: REFRESH,
        done: texts.agreedDone(name),
        unsaved: texts.stillAsked(name),
      }),
    decline: () =>
      deferSave({
        hides: proposalKey(proposalId),
        done: texts.declinedDone,
        run: () => answer('decline'),
        refresh: REFRESH,
        unsaved: texts.stillAsked(name),
      }),
    withdraw: () =>
      deferSave({
        hides: proposalKey(proposalId),
        done: texts.withdrawn(name),
        run: () => call('withdrawProposal', { proposalId }, { keepalive: true }),
        refresh: REFRESH,
        unsaved: texts.stillProposed(name),
      }),
    replace: (personId: string, by: PersonSummary) =>
      void save({
        run: () => call('replaceCoFounder', { proposalId, personId, byId: by.id }),
        refresh: REFRESH,
        done: texts.askedElse(firstName(by)),
        unsaved: texts.notAskedElse,
      }),
  }
}
