import { Button } from '@fluentui/react-components'
import { ChatRegular } from '@fluentui/react-icons/svg/chat'
import { useId, useState } from 'react'
import type { MentorRoom, PersonDetail, PersonSummary } from '../../../shared/people/schemas.ts'
import { Inset } from '../../components/card.tsx'
import { DetailPanel } from '../../components/detail-panel.tsx'
import { firstName } from '../../components/person-line.ts'
import { QueryRegion } from '../../components/query-region.tsx'
import { PersonCardSkeleton } from '../../components/skeletons.tsx'
import { Words } from '../../components/text.tsx'
import { mentorsTexts } from '../../lib/i18n/mentors.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { openChat } from '../../lib/teams.ts'
import { MentorAbout } from './mentor-about.tsx'
import { MentorIntro } from './mentor-intro.tsx'
import { RequestForm } from './request-form.tsx'
import { SentRequest } from './sent-request.tsx'
import { useAwaitRoom } from './use-await-room.ts'
import { type RequestFormState, useRequestForm } from './use-request-form.ts'
import { type Standing, useStanding } from './use-standing.ts'

/** One mentor: reading first, then asking in the same place. */
export function MentorPanel({ mentorId, onClose }: { mentorId: string; onClose: () => void }) {
  const texts = useTexts(mentorsTexts)
  const headingId = useId()
  const person = useEndpoint('getPerson', { personId: mentorId })
  const [isAsking, setIsAsking] = useState(false)
  const form = useRequestForm(mentorId, person.data?.person ?? null, () => setIsAsking(false))
  const standing = useStanding(mentorId)
  return (
    <DetailPanel
      labelledBy={headingId}
      what={texts.title}
      subject={person.data === undefined ? '' : isAsking ? `${mentorId}/ask` : mentorId}
      onClose={onClose}
      footer={
        isAsking ? (
          <AskingActions form={form} onCancel={() => setIsAsking(false)} />
        ) : (
          person.data && <ReadingActions detail={person.data} standing={standing} onAsk={() => setIsAsking(true)} />
        )
      }
    >
      <QueryRegion plain query={person} what={texts.title} skeleton={<PersonCardSkeleton />}>
        {(data) => (
          <>
            <MentorIntro detail={data} headingId={headingId} />
            {standing.sent && <SentRequest request={standing.sent} />}
            {standing.isAwaited && (
              <Inset>
                <Words>{texts.awaiting(firstName(data.person))}</Words>
              </Inset>
            )}
            {isAsking ? <RequestForm form={form} person={data.person} /> : <MentorAbout detail={data} />}
          </>
        )}
      </QueryRegion>
    </DetailPanel>
  )
}

interface ReadingActionsProps {
  detail: PersonDetail
  standing: Standing
  onAsk: () => void
}

function ReadingActions({ detail, standing: { canAsk, isAwaited }, onAsk }: ReadingActionsProps) {
  const texts = useTexts(mentorsTexts)
  return (
    <>
      {canAsk && hasRoom(detail.mentor) && (
        <Button appearance="primary" onClick={onAsk}>
          {texts.request}
        </Button>
      )}
      {canAsk && isFull(detail.mentor) && <AwaitButton person={detail.person} isAwaited={isAwaited} />}
      <Button icon={<ChatRegular />} onClick={() => void openChat(detail.chatUrl)}>
        {texts.chat}
      </Button>
    </>
  )
}

function AwaitButton({ person, isAwaited }: { person: PersonSummary; isAwaited: boolean }) {
  const texts = useTexts(mentorsTexts)
  const { awaitRoom, stop } = useAwaitRoom()
  const name = firstName(person)
  return isAwaited ? (
    <Button aria-label={texts.stopAwaitingOf(name)} onClick={() => stop(person)}>
      {texts.stopAwaiting}
    </Button>
  ) : (
    <Button appearance="primary" onClick={() => awaitRoom([person], texts.awaiting(name))}>
      {texts.tellMe}
    </Button>
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

function isFull(mentor: MentorRoom | null): boolean {
  return mentor !== null && mentor.taken >= mentor.capacity
}

function hasRoom(mentor: MentorRoom | null): boolean {
  return mentor !== null && mentor.taken < mentor.capacity
}
