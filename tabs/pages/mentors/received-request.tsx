import { Button, Field, Textarea } from '@fluentui/react-components'
import { useState } from 'react'
import type { MentorshipRequest } from '../../../shared/mentoring/schemas.ts'
import { Actions, useQuietAction } from '../../components/actions.tsx'
import { PersonCard } from '../../components/person-card.tsx'
import { firstName } from '../../components/person-line.ts'
import { Words } from '../../components/text.tsx'
import { commonTexts } from '../../lib/i18n/common.ts'
import { mentorsTexts } from '../../lib/i18n/mentors.ts'
import { mentorshipsTexts } from '../../lib/i18n/mentorships.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useSession } from '../../lib/session.tsx'
import { useClock } from '../../lib/use-clock.ts'
import { useHandedFocus } from '../../lib/use-handed-focus.ts'
import { useDeferredSave, useSave } from '../../lib/use-save.ts'

/** Home shows the same request under the same key. */
export const receivedKey = (requestId: string): string => `request/${requestId}`

const REFRESH = ['getMyMentorships', 'getHome', 'searchMentors', 'getMe'] as const

/** Someone asks the viewer to be their mentor. */
export function ReceivedRequest({ request }: { request: MentorshipRequest }) {
  const texts = useTexts(mentorshipsTexts)
  const common = useTexts(commonTexts)
  const { rhythm } = useTexts(mentorsTexts)
  const clock = useClock()
  const { call } = useSession()
  const save = useSave()
  const quiet = useQuietAction()
  const [isDeclining, setIsDeclining] = useState(false)
  const { handOver, receiver } = useHandedFocus()
  const decline = (isNow: boolean): void => {
    handOver()
    setIsDeclining(isNow)
  }
  const name = firstName(request.mentee)
  const accept = (): void =>
    void save({
      run: () => call('answerMentorshipRequest', { requestId: request.id, answer: 'accept' }),
      refresh: REFRESH,
      hides: receivedKey(request.id),
      done: texts.accepted(name),
      unsaved: texts.requestUnsaved(name),
    })
  return (
    <PersonCard person={request.mentee} accent={texts.newRequest(clock.date(request.answerBy))}>
      <Words>{common.quoted(request.goal)}</Words>
      <Words look="meta">{rhythm[request.rhythm]}</Words>
      {isDeclining ? (
        <DeclineForm request={request} field={receiver} onCancel={() => decline(false)} />
      ) : (
        <Actions>
          <Button appearance="primary" aria-label={texts.acceptOf(name)} onClick={accept}>
            {texts.accept}
          </Button>
          <Button
            ref={receiver}
            appearance="subtle"
            className={quiet}
            aria-label={texts.declineOf(name)}
            onClick={() => decline(true)}
          >
            {texts.decline}
          </Button>
        </Actions>
      )}
    </PersonCard>
  )
}

interface DeclineFormProps {
  request: MentorshipRequest
  field: (element: HTMLElement | null) => void
  onCancel: () => void
}

function DeclineForm({ request, field, onCancel }: DeclineFormProps) {
  const texts = useTexts(mentorshipsTexts)
  const common = useTexts(commonTexts)
  const { call } = useSession()
  const deferSave = useDeferredSave()
  const [reason, setReason] = useState('')
  const name = firstName(request.mentee)
  const decline = (): void =>
    deferSave({
      hides: receivedKey(request.id),
      done: texts.declined(name),
      run: () =>
        call(
          'answerMentorshipRequest',
          { requestId: request.id, answer: 'decline', ...(reason.trim() === '' ? {} : { reason: reason.trim() }) },
          { keepalive: true },
        ),
      refresh: REFRESH,
      unsaved: texts.requestUnsaved(name),
    })
  return (
    <>
      <Field label={texts.declineLabel(name)} hint={texts.declineHint}>
        <Textarea ref={field} value={reason} maxLength={300} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <Actions>
        <Button onClick={decline}>{texts.declineSend}</Button>
        <Button appearance="subtle" onClick={onCancel}>
          {common.cancel}
        </Button>
      </Actions>
    </>
  )
}
