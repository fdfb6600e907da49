import { Button, makeStyles, tokens } from '@fluentui/react-components'
import type { AssignmentJoin, MyAssignment } from '../../../shared/mentoring/assignment.ts'
import { GOAL_MAX_LENGTH } from '../../../shared/mentoring/limits.ts'
import { Actions } from '../../components/actions.tsx'
import { Card } from '../../components/card.tsx'
import { LimitedText } from '../../components/limited-text.tsx'
import { Section } from '../../components/section.tsx'
import { TermsField } from '../../components/terms-field.tsx'
import { Words } from '../../components/text.tsx'
import { assignmentTexts } from '../../lib/i18n/assignment.ts'
import { commonTexts } from '../../lib/i18n/common.ts'
import { mentorsTexts } from '../../lib/i18n/mentors.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useClock } from '../../lib/use-clock.ts'
import { AssignmentWishes } from './assignment-wishes.tsx'
import { RhythmField } from './rhythm-field.tsx'
import { useAssignmentForm } from './use-assignment-form.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
})

interface AssignmentFormProps {
  open: NonNullable<MyAssignment['open']>
  /** What was said before; null on joining. */
  mine: AssignmentJoin | null
  wantsToLearn: string[]
  onDone: () => void
}

/** Joining the open assignment, or changing what was said. */
export function AssignmentForm({ open, mine, wantsToLearn, onDone }: AssignmentFormProps) {
  const styles = useStyles()
  const texts = useTexts(assignmentTexts)
  const common = useTexts(commonTexts)
  const { goalTooShort } = useTexts(mentorsTexts)
  const clock = useClock()
  const { said, change, missing, isSending, send } = useAssignmentForm({ mine, wantsToLearn }, onDone)
  return (
    <Section heading={texts.title} note={texts.until(clock.date(open.closesOn))}>
      <Card className={styles.form}>
        <Words>{texts.what}</Words>
        <LimitedText
          label={texts.goal}
          hint={texts.goalHint}
          rows={4}
          text={said.goal}
          longest={GOAL_MAX_LENGTH}
          problem={missing > 0 ? goalTooShort(missing) : null}
          onChange={(goal) => change({ goal })}
        />
        <TermsField
          label={texts.topics}
          hint={texts.topicsHint}
          terms={said.topics}
          onChange={(topics) => change({ topics })}
        />
        <AssignmentWishes wishes={said.wishes} onChange={(wishes) => change({ wishes })} />
        <RhythmField rhythm={said.rhythm} onChange={(rhythm) => change({ rhythm })} />
        <Words look="meta">{texts.promise}</Words>
        <Actions>
          <Button appearance="primary" disabledFocusable={isSending} onClick={send}>
            {mine === null ? texts.submit : common.save}
          </Button>
          {mine !== null && (
            <Button appearance="subtle" onClick={onDone}>
              {common.cancel}
            </Button>
          )}
        </Actions>
      </Card>
    </Section>
  )
}
