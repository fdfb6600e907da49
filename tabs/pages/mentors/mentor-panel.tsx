import { Button } from '@fluentui/react-components'
import { ChatRegular } from '@fluentui/react-icons/svg/chat'
import { useId, useState } from 'react'
import type { MentorRoom, PersonDetail } from '../../../shared/people/schemas.ts'
import { DetailPanel } from '../../components/detail-panel.tsx'
import { QueryRegion } from '../../components/query-region.tsx'
import { PersonCardSkeleton } from '../../components/skeletons.tsx'
import { mentorsTexts } from '../../lib/i18n/mentors.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { openChat } from '../../lib/teams.ts'
import { MentorAbout } from './mentor-about.tsx'
import { MentorIntro } from './mentor-intro.tsx'
import { RequestForm } from './request-form.tsx'
import { SentRequest } from './sent-request.tsx'
import { type RequestFormState, useRequestForm } from './use-request-form.ts'

/** One mentor: reading first, then asking in the same place. */
export function MentorPanel({ mentorId, onClose }: { mentorId: string; onClose: () => void }) {
  const texts = useTexts(mentorsTexts)
  const headingId = useId()
  const person = useEndpoint('getPerson', { personId: mentorId })
  const mentorships = useEndpoint('getMyMentorships', {})
  const [isAsking, setIsAsking] = useState(false)
  const form = useRequestForm(mentorId, person.data?.person ?? null, () => setIsAsking(false))
  const sent = mentorships.data?.sent.find(({ mentor, state }) => mentor.id === mentorId && state === 'waiting')
  const isSettled = sent !== undefined || mentorships.data?.mentoredBy.some(({ mentor }) => mentor.id === mentorId)
  return (
    <DetailPanel
      labelledBy={headingId}
      subject={person.data === undefined ? '' : isAsking ? `${mentorId}/ask` : mentorId}
      onClose={onClose}
      footer={
        isAsking ? (
          <AskingActions form={form} onCancel={() => setIsAsking(false)} />
        ) : (
          person.data && (
            <ReadingActions detail={person.data} canAsk={isSettled !== true} onAsk={() => setIsAsking(true)} />
          )
        )
      }
    >
      <QueryRegion query={person} what={texts.title} skeleton={<PersonCardSkeleton />}>
        {(data) => (
          <>
            <MentorIntro detail={data} headingId={headingId} />
            {sent && <SentRequest request={sent} />}
            {isAsking ? <RequestForm form={form} person={data.person} /> : <MentorAbout detail={data} />}
          </>
        )}
      </QueryRegion>
    </DetailPanel>
  )
}

interface ReadingActionsProps {
  detail: PersonDetail
  /** Neither asked nor mentored by this mentor at the moment. */
  canAsk: boolean
  onAsk: () => void
}

function ReadingActions({ detail, canAsk, onAsk }: ReadingActionsProps) {
  const texts = useTexts(mentorsTexts)
  return (
    <>
      {canAsk && hasRoom(detail.mentor) && (
        <Button appearance="primary" onClick={onAsk}>
          {texts.request}
        </Button>
      )}
      <Button icon={<ChatRegular />} onClick={() => void openChat(detail.chatUrl)}>
        {texts.chat}
      </Button>
    </>
  )
}

function AskingActions({ form, onCancel }: { form: RequestFormState; onCancel: () => void }) {
  const texts = useTexts(mentorsTexts)
  return (
    <>
      <Button appearance="primary" disabledFocusable={form.isSending} onClick={form.send}>
        {texts.send}
      </Button>
      <Button appearance="subtle" onClick={onCancel}>
        {texts.cancel}
      </Button>
    </>
  )
}

function hasRoom(mentor: MentorRoom | null): boolean {
  return mentor !== null && mentor.taken < mentor.capacity
}
