import { Button } from '@fluentui/react-components'
import type { MentorshipRequest } from '../../../shared/mentoring/schemas.ts'
import { Actions } from '../../components/actions.tsx'
import { PersonCard } from '../../components/person-card.tsx'
import { firstName } from '../../components/person-line.ts'
import { Words } from '../../components/text.tsx'
import { commonTexts } from '../../lib/i18n/common.ts'
import { mentorsTexts } from '../../lib/i18n/mentors.ts'
import { mentorshipsTexts } from '../../lib/i18n/mentorships.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useClock } from '../../lib/use-clock.ts'
import { useWithdraw } from './use-withdraw.ts'

/** A request that waits for a mentor's answer. */
export function SentCard({ request }: { request: MentorshipRequest }) {
  const texts = useTexts(mentorshipsTexts)
  const mentors = useTexts(mentorsTexts)
  const common = useTexts(commonTexts)
  const clock = useClock()
  const withdraw = useWithdraw()
  return (
    <PersonCard person={request.mentor} accent={texts.waitingRequest(clock.date(request.answerBy))}>
      <Words>{common.quoted(request.goal)}</Words>
      <Actions>
        <Button aria-label={mentors.withdrawFrom(firstName(request.mentor))} onClick={() => withdraw(request)}>
          {mentors.withdraw}
        </Button>
      </Actions>
    </PersonCard>
  )
}
