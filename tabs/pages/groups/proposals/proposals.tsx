import type { GroupProposal } from '../../../../shared/groups/proposals.ts'
import { Card } from '../../../components/card.tsx'
import { useFeedback } from '../../../components/feedback.tsx'
import { Section } from '../../../components/section.tsx'
import { groupProposalsTexts } from '../../../lib/i18n/group-proposals.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { ProposalRow } from './proposal-row.tsx'
import { proposalKey } from './use-proposal.ts'

/** Groups to be, in which the viewer has a part: asked first, then what is under way. */
export function Proposals({ items }: { items: readonly GroupProposal[] }) {
  const texts = useTexts(groupProposalsTexts)
  const { isHidden } = useFeedback()
  const shown = items.filter(({ id }) => !isHidden(proposalKey(id)))
  if (shown.length === 0) return null
  const sorted = shown.toSorted((a, b) => Number(b.mine === 'asked') - Number(a.mine === 'asked'))
  return (
    <Section heading={texts.section} note={texts.sectionNote}>
      <Card size="rows">
        {sorted.map((proposal) => (
          <ProposalRow key={proposal.id} proposal={proposal} />
        ))}
      </Card>
    </Section>
  )
}
