import { useState } from 'react'
import type { GroupDraftProblem } from '../../../../shared/groups/draft-problems.ts'
import type { ProposalDraft } from '../../../../shared/groups/proposals.ts'
import type { PersonSummary } from '../../../../shared/people/schemas.ts'
import { useFeedback } from '../../../components/feedback.tsx'
import { commonTexts } from '../../../lib/i18n/common.ts'
import { groupProposalsTexts } from '../../../lib/i18n/group-proposals.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { dropKept, keepText, readKept } from '../../../lib/kept-text.ts'
import { ProblemError } from '../../../lib/problem-error.ts'
import { useInvalidate } from '../../../lib/query.ts'
import { useSession } from '../../../lib/session.tsx'
import { useSave } from '../../../lib/use-save.ts'

const KEY = 'hallway.group-proposal'

type Problems = Partial<Record<keyof ProposalDraft, GroupDraftProblem>>

interface TypedProposal extends Omit<ProposalDraft, 'coFounderIds'> {
  /** Tried again after a lost answer, it is still one. */
  proposalId: string
  coFounders: PersonSummary[]
}

export interface ProposalForm {
  draft: TypedProposal
  problems: Problems
  /** Why it is not sent, above the fields. */
  notice: string | null
  isSending: boolean
  change: (changed: Partial<TypedProposal>) => void
  submit: () => void
  /** Forgets what was typed. */
  giveUp: () => void
}

const begin = (): TypedProposal => ({
  proposalId: crypto.randomUUID(),
  name: '',
  purpose: '',
  kind: 'interest',
  visibility: 'open',
  membersPrivate: false,
  coFounders: [],
})

/** A group while it is proposed. What was typed outlives a failed save, a closed form and a reload. */
export function useProposalForm(onSent: () => void): ProposalForm {
  const texts = useTexts(groupProposalsTexts)
  const common = useTexts(commonTexts)
  const { call } = useSession()
  const { offerUndo } = useFeedback()
  const invalidate = useInvalidate()
  const save = useSave()
  const [draft, setDraft] = useState(readDraft)
  const [problems, setProblems] = useState<Problems>({})
  const [notice, setNotice] = useState<string | null>(null)
  const [isSending, setIsSending] = useState(false)

  const change = (changed: Partial<TypedProposal>): void => {
    const next = { ...draft, ...changed }
    setDraft(next)
    keepText(KEY, JSON.stringify(next))
    const touched = Object.keys(changed).map((field) => (field === 'coFounders' ? 'coFounderIds' : field))
    setProblems((before) => Object.fromEntries(Object.entries(before).filter(([field]) => !touched.includes(field))))
  }
  const explain = (error: unknown): void => {
    const found = error instanceof ProblemError ? toProblems(error) : {}
    setProblems(found)
    const why = error instanceof ProblemError ? common.problem[error.code] : common.problem.bug
    setNotice(Object.keys(found).length > 0 ? texts.lookAtFields : `${texts.notSent} ${why}`)
  }
  const send = async (): Promise<void> => {
    setIsSending(true)
    setNotice(null)
    const { coFounders, ...rest } = draft
    const name = draft.name.trim()
    const takeBack = (proposalId: string): void =>
      void save({
        run: () => call('withdrawProposal', { proposalId }, { keepalive: true }),
        refresh: ['getProposals'],
        unsaved: texts.stillProposed(name),
      })
    try {
      const { proposalId } = await call('proposeGroup', { ...rest, coFounderIds: coFounders.map(({ id }) => id) })
      dropKept(KEY)
      void invalidate('getProposals')
      offerUndo({ text: texts.sent(name), undo: () => takeBack(proposalId) })
      onSent()
    } catch (error) {
      explain(error)
      setIsSending(false)
      // It arrived with other words, and a co-founder has answered those: what is sent now is another proposal.
      if (error instanceof ProblemError && error.code === 'already-settled') {
        change({ proposalId: crypto.randomUUID() })
        void invalidate('getProposals')
      }
    }
  }
  return {
    draft,
    problems,
    notice,
    isSending,
    change,
    submit() {
      if (!isSending) void send()
    },
    giveUp: () => dropKept(KEY),
  }
}

/** What was left, unless by an earlier Hallway with other fields. */
function readDraft(): TypedProposal {
  const fresh = begin()
  try {
    const kept = JSON.parse(readKept(KEY) ?? 'null') as TypedProposal | null
    return kept !== null && Object.keys(fresh).every((field) => field in kept) ? kept : fresh
  } catch {
    return fresh
  }
}

function toProblems({ fields }: ProblemError): Problems {
  return Object.fromEntries(fields.map(({ path, message }) => [path.split('.')[0], message]))
}
