import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import { ANSWER_MAX_LENGTH } from '../../../shared/mentoring/limits.ts'
import type { MentorshipRequest } from '../../../shared/mentoring/schemas.ts'
import { Actions } from '../../components/actions.tsx'
import { countOver, LimitedText } from '../../components/limited-text.tsx'
import { firstName } from '../../components/person-line.ts'
import { commonTexts } from '../../lib/i18n/common.ts'
import { mentorshipsTexts } from '../../lib/i18n/mentorships.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useDeferredSave } from '../../lib/use-save.ts'
import { ANSWERED, receivedKey } from './hidden-keys.ts'

interface DeclineFormProps {
  request: MentorshipRequest
  field: (element: HTMLElement | null) => void
  onCancel: () => void
}

/** A kind no, with a sentence or without. */
export function DeclineForm({ request, field, onCancel }: DeclineFormProps) {
  const texts = useTexts(mentorshipsTexts)
  const common = useTexts(commonTexts)
  const { call } = useSession()
  const deferSave = useDeferredSave()
  const [reason, setReason] = useState('')
  const name = firstName(request.mentee)
  const decline = (): void => {
    if (countOver(reason, ANSWER_MAX_LENGTH) > 0) return
    deferSave({
      hides: receivedKey(request.id),
      done: texts.declined(name),
      run: () =>
        call(
          'answerMentorshipRequest',
          { requestId: request.id, answer: 'decline', ...(reason.trim() === '' ? {} : { reason: reason.trim() }) },
          { keepalive: true },
        ),
      refresh: ANSWERED,
      unsaved: texts.requestUnsaved(name),
    })
  }
  return (
    <>
      <LimitedText
        ref={field}
        label={texts.declineLabel(name)}
        hint={texts.declineHint}
        text={reason}
        longest={ANSWER_MAX_LENGTH}
        onChange={setReason}
      />
      <Actions>
        <Button onClick={decline}>{texts.declineSend}</Button>
        <Button appearance="subtle" onClick={onCancel}>
          {common.cancel}
        </Button>
      </Actions>
    </>
  )
}
