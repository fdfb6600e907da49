import { Button } from '@fluentui/react-components'
import type { GroupQuestions } from '../../../shared/groups/proposals.ts'
import { PersonRow } from '../../components/person-row.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { Words } from '../../components/text.tsx'
import { groupProposalsTexts } from '../../lib/i18n/group-proposals.ts'
import { questionRowsTexts } from '../../lib/i18n/question-rows.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { leaveRow } from '../../lib/leave-row.ts'
import { useGoTo } from '../../lib/use-go-to.ts'
import { useProposal } from '../groups/proposals/use-proposal.ts'

/** A colleague proposes a group and asks the viewer to found it with them. */
export function FoundingRow({ founding }: { founding: GroupQuestions['foundings'][number] }) {
  const texts = useTexts(questionRowsTexts)
  const words = useTexts(groupProposalsTexts)
  const goTo = useGoTo()
  const { agree, decline } = useProposal(founding)
  const { name, purpose, proposer } = founding
  return (
    <PersonRow
      person={proposer}
      title={
        <TextLink look="name" onPress={() => goTo('groups')}>
          {texts.found(name)}
        </TextLink>
      }
      end={
        <>
          <Button
            size="small"
            aria-label={words.agreeOf(name)}
            onClick={({ currentTarget }) => {
              leaveRow(currentTarget)
              agree()
            }}
          >
            {words.agree}
          </Button>
          <Button size="small" appearance="subtle" aria-label={words.declineOf(name)} onClick={decline}>
            {words.decline}
          </Button>
        </>
      }
    >
      <Words look="meta">{words.asks(proposer.name)}</Words>
      <Words look="meta">{purpose}</Words>
    </PersonRow>
  )
}
