import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { STEP_MAX_LENGTH } from '../../../../shared/mentoring/limits.ts'
import type { Mentorship, NextMeeting } from '../../../../shared/mentoring/mentorships.ts'
import type { PersonSummary } from '../../../../shared/people/schemas.ts'
import { DateField } from '../../../components/date-field.tsx'
import { DialogForm } from '../../../components/dialog-form.tsx'
import { OpenDialog } from '../../../components/open-dialog.tsx'
import { firstName } from '../../../components/person-line.ts'
import { Words } from '../../../components/text.tsx'
import { mentorshipTexts } from '../../../lib/i18n/mentorship.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useSession } from '../../../lib/session.tsx'
import { useClock } from '../../../lib/use-clock.ts'
import { TimesForBoth } from './times-for-both.tsx'
import { useMeetingForm } from './use-meeting-form.ts'
import { useMentorshipChange } from './use-mentorship.ts'

const useStyles = makeStyles({
  when: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
})

interface MeetingDialogProps {
  mentorship: Mentorship
  other: PersonSummary
  onClose: () => void
}

/** When the two meet next and about what; the other is told of the time. */
export function MeetingDialog({ mentorship, other, onClose }: MeetingDialogProps) {
  const styles = useStyles()
  const texts = useTexts(mentorshipTexts)
  const clock = useClock()
  const name = firstName(other)
  const form = useMeetingForm(mentorship)
  const [wasTried, setWasTried] = useState(false)
  const plan = usePlan(mentorship, name)
  const submit = (): void => {
    setWasTried(true)
    if (form.meeting === null) return
    onClose()
    plan(form.meeting)
  }
  return (
    <OpenDialog onClose={onClose}>
      <DialogForm
        title={texts.meetingTitle(name)}
        action={texts.meetingSave}
        onSubmit={submit}
        aside={
          mentorship.next !== null && (
            <Button
              onClick={() => {
                onClose()
                plan(null)
              }}
            >
              {texts.meetingNone}
            </Button>
          )
        }
      >
        <TimesForBoth mentorshipId={mentorship.id} form={form} />
        <div className={styles.when}>
          <DateField
            label={texts.date}
            value={form.on}
            min={clock.today()}
            problem={wasTried ? form.dateProblem : null}
            onChange={form.setOn}
          />
          <Field
            label={texts.time}
            {...(wasTried && form.timeProblem !== null ? { validationMessage: form.timeProblem } : {})}
          >
            <Input type="time" value={form.time} onChange={(_event, { value }) => form.setTime(value)} />
          </Field>
        </div>
        <Words look="meta">{texts.timeZone(clock.timeZone)}</Words>
        <Field label={texts.topic}>
          <Input
            value={form.topic}
            maxLength={STEP_MAX_LENGTH}
            onChange={(_event, { value }) => form.setTopic(value)}
          />
        </Field>
      </DialogForm>
    </OpenDialog>
  )
}

function usePlan(mentorship: Mentorship, name: string): (next: NextMeeting | null) => void {
  const texts = useTexts(mentorshipTexts)
  const { call } = useSession()
  const change = useMentorshipChange()
  return (next) =>
    void change({
      run: () => call('planMentorshipMeeting', { mentorshipId: mentorship.id, next }),
      done: next === null ? texts.meetingDropped(name) : texts.meetingSaved(name),
      unsaved: texts.meetingUnsaved(name),
    })
}
