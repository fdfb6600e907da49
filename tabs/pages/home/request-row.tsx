import { Button } from '@fluentui/react-components'
import type { MentorshipRequest } from '../../../shared/mentoring/schemas.ts'
import { PersonRow } from '../../components/person-row.tsx'
import { Words } from '../../components/text.tsx'
import { requestRowTexts } from '../../lib/i18n/request-row.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useClock } from '../../lib/use-clock.ts'
import { useGoTo } from '../../lib/use-go-to.ts'

/** Someone asks for the viewer's mentoring; the answer is given where the request can be read in full. */
export function RequestRow({ request }: { request: MentorshipRequest }) {
  const texts = useTexts(requestRowTexts)
  const clock = useClock()
  const goTo = useGoTo()
  const { mentee, goal, answerBy } = request
  return (
    <PersonRow
      person={mentee}
      title={texts.title(mentee.name)}
      end={
        <Button size="small" aria-label={texts.readOf(mentee.name)} onClick={() => goTo('mentors', 'mine')}>
          {texts.read}
        </Button>
      }
    >
      <Words look="meta">
        {goal.length > 90 ? `${goal.slice(0, 88)}…` : goal} {texts.answerBy(clock.date(answerBy))}
      </Words>
    </PersonRow>
  )
}
