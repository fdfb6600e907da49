import { Button } from '@fluentui/react-components'
import type { MentorshipRequest } from '../../../shared/mentoring/schemas.ts'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { Actions, useQuietAction } from '../../components/actions.tsx'
import { PersonCard } from '../../components/person-card.tsx'
import { firstName } from '../../components/person-line.ts'
import { Words } from '../../components/text.tsx'
import { mentorshipsTexts } from '../../lib/i18n/mentorships.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useProposalAnswers } from './use-proposal-answers.ts'

interface ProposalCardProps {
  request: MentorshipRequest
  proposed: PersonSummary
}

/** Somebody else, whom the mentee asks with one press: named by the mentor who was asked, or found by Hallway. */
export function ProposalCard({ request, proposed }: ProposalCardProps) {
  const texts = useTexts(mentorshipsTexts).proposal
  const quiet = useQuietAction()
  const { ask, leave } = useProposalAnswers(request, proposed)
  const [mentor, name] = [firstName(request.mentor), firstName(proposed)]
  return (
    <PersonCard
      person={proposed}
      accent={request.state === 'proposed' ? texts.byMentor(mentor) : texts.byHallway(mentor)}
    >
      <Words>{request.answer === null ? texts.hasRoom(name) : texts.words(mentor, request.answer)}</Words>
      <Words look="meta">{texts.youWrote(request.goal)}</Words>
      <Actions>
        <Button appearance="primary" onClick={ask}>
          {texts.ask(name)}
        </Button>
        <Words as="span" look="meta">
          {texts.askNote}
        </Words>
        <Button appearance="subtle" className={quiet} aria-label={texts.leaveOf(name)} onClick={leave}>
          {texts.leave}
        </Button>
      </Actions>
    </PersonCard>
  )
}
