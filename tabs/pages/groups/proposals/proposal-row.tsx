import { Button } from '@fluentui/react-components'
import type { GroupProposal } from '../../../../shared/groups/proposals.ts'
import { Actions } from '../../../components/actions.tsx'
import { StackedRow } from '../../../components/stacked-row.tsx'
import { Words } from '../../../components/text.tsx'
import { groupProposalsTexts } from '../../../lib/i18n/group-proposals.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { leaveRow } from '../../../lib/leave-row.ts'
import { useClock } from '../../../lib/use-clock.ts'
import { useGoTo } from '../../../lib/use-go-to.ts'
import { CoFounders } from './co-founders.tsx'
import { useProposal } from './use-proposal.ts'

/** A group to be: where it stands, and what the viewer can do about it. */
export function ProposalRow({ proposal }: { proposal: GroupProposal }) {
  const texts = useTexts(groupProposalsTexts)
  const stateOf = useProposalState()
  return (
    <StackedRow>
      <div>
        <Words as="h3" look="rowTitle">
          {proposal.name}
        </Words>
        <Words look="meta">{[texts.kinds[proposal.kind], stateOf(proposal)].join(' · ')}</Words>
      </div>
      <Words>{proposal.purpose}</Words>
      {proposal.reason !== null && <Words>{texts.theySay(proposal.reason)}</Words>}
      {proposal.mine === 'asked' && <Words look="meta">{texts.asks(proposal.proposer.name)}</Words>}
      {proposal.mine !== 'asked' && proposal.state === 'founding' && <CoFounders proposal={proposal} />}
      <ProposalActions proposal={proposal} />
    </StackedRow>
  )
}

function ProposalActions({ proposal }: { proposal: GroupProposal }) {
  const texts = useTexts(groupProposalsTexts)
  const goTo = useGoTo()
  const { agree, decline, withdraw } = useProposal(proposal)
  const { name, mine, state, groupId } = proposal
  if (mine === 'asked') {
    return (
      <Actions>
        <Button appearance="primary" aria-label={texts.agreeOf(name)} onClick={agree}>
          {texts.agree}
        </Button>
        <Button
          appearance="subtle"
          aria-label={texts.declineOf(name)}
          onClick={({ currentTarget }) => {
            leaveRow(currentTarget)
            decline()
          }}
        >
          {texts.decline}
        </Button>
      </Actions>
    )
  }
  if (groupId !== null) {
    return (
      <Actions>
        <Button onClick={() => goTo('groups', `group/${groupId}`)}>{texts.open}</Button>
      </Actions>
    )
  }
  if (mine !== 'proposer' || (state !== 'founding' && state !== 'submitted')) return null
  return (
    <Actions>
      <Button
        aria-label={texts.withdrawOf(name)}
        onClick={({ currentTarget }) => {
          leaveRow(currentTarget)
          withdraw()
        }}
      >
        {texts.withdraw}
      </Button>
    </Actions>
  )
}

function useProposalState(): (proposal: GroupProposal) => string {
  const texts = useTexts(groupProposalsTexts)
  const clock = useClock()
  return ({ state, answerBy }) => {
    if (state === 'submitted') return texts.state.submitted(answerBy === null ? null : clock.date(answerBy))
    return state === 'withdrawn' ? '' : texts.state[state]
  }
}
