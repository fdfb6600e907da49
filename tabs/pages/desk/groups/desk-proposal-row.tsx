import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { DeskProposal } from '../../../../shared/groups/proposals.ts'
import { Actions } from '../../../components/actions.tsx'
import { StackedRow } from '../../../components/stacked-row.tsx'
import { Words } from '../../../components/text.tsx'
import { groupDeskTexts } from '../../../lib/i18n/group-desk.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useSession } from '../../../lib/session.tsx'
import { useClock } from '../../../lib/use-clock.ts'
import { useSave } from '../../../lib/use-save.ts'
import { DeclineDialog } from './decline-dialog.tsx'

/** A proposed group with what it is decided on. */
export function DeskProposalRow({ proposal }: { proposal: DeskProposal }) {
  const texts = useTexts(groupDeskTexts)
  const clock = useClock()
  const { name, kind, visibility, membersPrivate, answerBy } = proposal
  const date = clock.date(answerBy)
  return (
    <StackedRow>
      <div>
        <Words as="h3" look="rowTitle">
          {name}
        </Words>
        <Words look="meta">{texts.facts(kind, visibility, membersPrivate)}</Words>
      </div>
      <Words>{proposal.purpose}</Words>
      <Words>{texts.founders([proposal.proposer, ...proposal.founders].map((person) => person.name))}</Words>
      {proposal.isNameTaken && <Words>{texts.nameTaken}</Words>}
      <Words look="meta">{answerBy < clock.today() ? texts.late(date) : texts.answerBy(date)}</Words>
      {proposal.isOwn ? <Words>{texts.ownProposal}</Words> : <Answers proposal={proposal} />}
    </StackedRow>
  )
}

function Answers({ proposal: { id: proposalId, name, isNameTaken } }: { proposal: DeskProposal }) {
  const texts = useTexts(groupDeskTexts)
  const { call } = useSession()
  const save = useSave()
  const [isDeclining, setIsDeclining] = useState(false)
  const approve = (): void =>
    void save({
      run: () => call('settleProposal', { proposalId, answer: 'approve' }),
      refresh: ['getDeskGroups', 'searchGroups', 'getProposals'],
      done: texts.approved(name),
      unsaved: texts.unsaved(name),
    })
  return (
    <Actions>
      {!isNameTaken && (
        <Button aria-label={texts.approveOf(name)} onClick={approve}>
          {texts.approve}
        </Button>
      )}
      <Button appearance="subtle" aria-label={texts.declineOf(name)} onClick={() => setIsDeclining(true)}>
        {texts.decline}
      </Button>
      {isDeclining && <DeclineDialog proposalId={proposalId} name={name} onClose={() => setIsDeclining(false)} />}
    </Actions>
  )
}
