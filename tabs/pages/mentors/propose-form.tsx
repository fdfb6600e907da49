import { Button, Field, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import { ANSWER_MAX_LENGTH } from '../../../shared/mentoring/limits.ts'
import type { MentorshipRequest } from '../../../shared/mentoring/schemas.ts'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
import { Actions } from '../../components/actions.tsx'
import { countOver, LimitedText } from '../../components/limited-text.tsx'
import { firstName } from '../../components/person-line.ts'
import { PersonPicker } from '../../components/person-picker.tsx'
import { Words } from '../../components/text.tsx'
import { commonTexts } from '../../lib/i18n/common.ts'
import { mentorshipsTexts } from '../../lib/i18n/mentorships.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useDeferredSave } from '../../lib/use-save.ts'
import { useTypedText } from '../../lib/use-typed-text.ts'
import { ANSWERED, receivedKey } from './hidden-keys.ts'

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, maxWidth: '480px' },
})

interface ProposeFormProps {
  request: MentorshipRequest
  heading: (element: HTMLElement | null) => void
  onCancel: () => void
}

/** Names a mentor with room instead; the mentee chooses. */
export function ProposeForm({ request, heading, onCancel }: ProposeFormProps) {
  const styles = useStyles()
  const texts = useTexts(mentorshipsTexts)
  const common = useTexts(commonTexts)
  const [wanted, setWanted] = useState('')
  const text = useTypedText(wanted, setWanted)
  const [chosen, setChosen] = useState<PersonSummary | null>(null)
  const [reason, setReason] = useState('')
  const [wasTried, setWasTried] = useState(false)
  const propose = usePropose(request)
  const name = firstName(request.mentee)
  const send = (): void => {
    setWasTried(true)
    if (chosen !== null && countOver(reason, ANSWER_MAX_LENGTH) === 0) propose(chosen, reason.trim())
  }
  return (
    <div className={styles.form}>
      <Words ref={heading} tabIndex={-1}>
        {texts.proposeText(name)}
      </Words>
      <Field {...(wasTried && chosen === null ? { validationMessage: texts.proposeMissing } : {})}>
        <PersonPicker
          label={texts.proposeFind}
          text={text}
          only="mentors-with-room"
          onChoose={(person) => {
            setChosen(person)
            text.replace(person.name)
          }}
        />
      </Field>
      <LimitedText label={texts.proposeLabel(name)} text={reason} longest={ANSWER_MAX_LENGTH} onChange={setReason} />
      <Actions>
        <Button onClick={send}>{texts.proposeSend}</Button>
        <Button appearance="subtle" onClick={onCancel}>
          {common.cancel}
        </Button>
      </Actions>
    </div>
  )
}

function usePropose({ id, mentee }: MentorshipRequest): (mentor: PersonSummary, reason: string) => void {
  const texts = useTexts(mentorshipsTexts)
  const { call } = useSession()
  const deferSave = useDeferredSave()
  const name = firstName(mentee)
  return (mentor, reason) =>
    deferSave({
      hides: receivedKey(id),
      done: texts.proposed(name, firstName(mentor)),
      run: () =>
        call(
          'answerMentorshipRequest',
          { requestId: id, answer: 'propose', mentorId: mentor.id, ...(reason === '' ? {} : { reason }) },
          { keepalive: true },
        ),
      refresh: ANSWERED,
      unsaved: texts.requestUnsaved(name),
    })
}
