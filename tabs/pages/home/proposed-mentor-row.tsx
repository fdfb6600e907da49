import { Button } from '@fluentui/react-components'
import type { MentorshipRequest } from '../../../shared/mentoring/schemas.ts'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { firstName } from '../../components/person-line.ts'
import { PersonRow } from '../../components/person-row.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { Words } from '../../components/text.tsx'
import { mentorshipsTexts } from '../../lib/i18n/mentorships.ts'
import { questionRowsTexts } from '../../lib/i18n/question-rows.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useGoTo } from '../../lib/use-go-to.ts'
import { useProposalAnswers } from '../mentors/use-proposal-answers.ts'

/** The mentor who was asked could not, and somebody else can. */
export function ProposedMentorRow({ request }: { request: MentorshipRequest }) {
  return request.proposal === null ? null : <Proposed request={request} proposed={request.proposal} />
}

function Proposed({ request, proposed }: { request: MentorshipRequest; proposed: PersonSummary }) {
  const texts = useTexts(questionRowsTexts)
  const words = useTexts(mentorshipsTexts).proposal
  const goTo = useGoTo()
  const { ask, leave } = useProposalAnswers(request, proposed)
  const [mentor, name] = [firstName(request.mentor), firstName(proposed)]
  return (
    <PersonRow
      person={proposed}
      title={
        <TextLink look="name" onPress={() => goTo('mentors', `mentor/${proposed.id}`)}>
          {texts.askInstead(proposed.name)}
        </TextLink>
      }
      end={
        <>
          <Button size="small" onClick={ask}>
            {words.ask(name)}
          </Button>
          <Button size="small" appearance="subtle" aria-label={words.leaveOf(name)} onClick={leave}>
            {words.leave}
          </Button>
        </>
      }
    >
      <Words look="meta">{request.state === 'proposed' ? words.byMentor(mentor) : words.byHallway(mentor)}.</Words>
      <Words look="meta">{words.askNote}</Words>
    </PersonRow>
  )
}
