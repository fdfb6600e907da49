import { Button } from '@fluentui/react-components'
import { useState } from 'react'
import type { MentorshipRequest } from '../../../shared/mentoring/schemas.ts'
import { Actions, useQuietAction } from '../../components/actions.tsx'
import { Part } from '../../components/part.tsx'
import { PersonCard } from '../../components/person-card.tsx'
import { firstName } from '../../components/person-line.ts'
import { Words } from '../../components/text.tsx'
import { commonTexts } from '../../lib/i18n/common.ts'
import { mentorsTexts } from '../../lib/i18n/mentors.ts'
import { mentorshipsTexts } from '../../lib/i18n/mentorships.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { lazySoon } from '../../lib/lazy-code.tsx'
import { useSession } from '../../lib/session.tsx'
import { useClock } from '../../lib/use-clock.ts'
import { useHandedFocus } from '../../lib/use-handed-focus.ts'
import { useSave } from '../../lib/use-save.ts'
import { ANSWERED, receivedKey } from './hidden-keys.ts'

const DeclineForm = lazySoon(() => import('./decline-form.tsx').then((form) => form.DeclineForm))
const FirstTimeForm = lazySoon(() => import('./first-time-form.tsx').then((form) => form.FirstTimeForm))
const ProposeForm = lazySoon(() => import('./propose-form.tsx').then((form) => form.ProposeForm))

type Answering = 'first-time' | 'decline' | 'propose' | null

/** Someone asks the viewer to be their mentor. Full: there is no place to accept them to. */
export function ReceivedRequest({ request, isFull }: { request: MentorshipRequest; isFull: boolean }) {
  const texts = useTexts(mentorshipsTexts)
  const common = useTexts(commonTexts)
  const { rhythm } = useTexts(mentorsTexts)
  const clock = useClock()
  const [answering, setAnswering] = useState<Answering>(null)
  const accept = useAccept(request)
  const { handOver, receiver } = useHandedFocus()
  const answer = (how: Answering): void => {
    handOver()
    setAnswering(how)
  }
  const cancel = (): void => answer(null)
  return (
    <PersonCard person={request.mentee} accent={texts.newRequest(clock.date(request.answerBy))}>
      <Words>{common.quoted(request.goal)}</Words>
      <Words look="meta">{rhythm[request.rhythm]}</Words>
      <Part onBroken={cancel}>
        {answering === 'first-time' && (
          <FirstTimeForm request={request} heading={receiver} onChoose={accept} onCancel={cancel} />
        )}
        {answering === 'decline' && <DeclineForm request={request} field={receiver} onCancel={cancel} />}
        {answering === 'propose' && <ProposeForm request={request} heading={receiver} onCancel={cancel} />}
      </Part>
      {isFull && <Words look="meta">{texts.allTaken}</Words>}
      {answering === null && <Answers request={request} isFull={isFull} back={receiver} onAnswer={answer} />}
    </PersonCard>
  )
}

interface AnswersProps {
  request: MentorshipRequest
  isFull: boolean
  /** Has the focus again when a form is left. */
  back: (element: HTMLElement | null) => void
  onAnswer: (how: Answering) => void
}

function Answers({ request, isFull, back, onAnswer }: AnswersProps) {
  const texts = useTexts(mentorshipsTexts)
  const accept = useAccept(request)
  const quiet = useQuietAction()
  const name = firstName(request.mentee)
  return (
    <Actions>
      <Button
        appearance="primary"
        disabledFocusable={isFull}
        aria-label={texts.acceptOf(name)}
        onClick={() => {
          if (!isFull) accept()
        }}
      >
        {texts.accept}
      </Button>
      <Button
        disabledFocusable={isFull}
        aria-label={texts.firstTimeOf(name)}
        onClick={() => {
          if (!isFull) onAnswer('first-time')
        }}
      >
        {texts.firstTime}
      </Button>
      <Button ref={back} aria-label={texts.proposeOf(name)} onClick={() => onAnswer('propose')}>
        {texts.propose}
      </Button>
      <Button
        appearance="subtle"
        className={quiet}
        aria-label={texts.declineOf(name)}
        onClick={() => onAnswer('decline')}
      >
        {texts.decline}
      </Button>
    </Actions>
  )
}

/** With a first time, of which the mentee reads in the same message, or without. */
function useAccept({ id: requestId, mentee }: MentorshipRequest): (firstAt?: string) => void {
  const texts = useTexts(mentorshipsTexts)
  const clock = useClock()
  const { call } = useSession()
  const save = useSave()
  const name = firstName(mentee)
  return (firstAt) =>
    void save({
      run: () =>
        call('answerMentorshipRequest', { requestId, answer: 'accept', ...(firstAt !== undefined && { firstAt }) }),
      refresh: ANSWERED,
      hides: receivedKey(requestId),
      done: firstAt === undefined ? texts.accepted(name) : texts.acceptedAt(name, clock.dayAndTime(firstAt)),
      unsaved: texts.requestUnsaved(name),
    })
}
