import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { MentorshipRequest } from '../../../shared/mentoring/schemas.ts'
import { Actions } from '../../components/actions.tsx'
import { Inset } from '../../components/card.tsx'
import { useFeedback } from '../../components/feedback.tsx'
import { firstName } from '../../components/person-line.ts'
import { Words } from '../../components/text.tsx'
import { commonTexts } from '../../lib/i18n/common.ts'
import { mentorsTexts } from '../../lib/i18n/mentors.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useClock } from '../../lib/use-clock.ts'
import { withdrawKey } from './hidden-keys.ts'
import { useWithdraw } from './use-withdraw.ts'

const useStyles = makeStyles({
  sent: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
})

/** The viewer has asked this mentor and waits. */
export function SentRequest({ request }: { request: MentorshipRequest }) {
  const styles = useStyles()
  const texts = useTexts(mentorsTexts)
  const common = useTexts(commonTexts)
  const clock = useClock()
  const withdraw = useWithdraw()
  const { isHidden } = useFeedback()
  const name = firstName(request.mentor)
  if (isHidden(withdrawKey(request.id))) return null
  return (
    <Inset className={styles.sent}>
      <Words as="h3" look="rowTitle">
        {texts.sent(name)}
      </Words>
      <Words>{common.quoted(request.goal)}</Words>
      <Words look="meta">{texts.waitingFor(clock.date(request.answerBy))}</Words>
      <Actions>
        <Button size="small" aria-label={texts.withdrawFrom(name)} onClick={() => withdraw(request)}>
          {texts.withdraw}
        </Button>
      </Actions>
    </Inset>
  )
}
