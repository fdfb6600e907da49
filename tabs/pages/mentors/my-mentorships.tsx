import { Button } from '@fluentui/react-components'
import type { MyMentorships as Mine } from '../../../shared/mentoring/mentorships.ts'
import { Card } from '../../components/card.tsx'
import { useFeedback } from '../../components/feedback.tsx'
import { EmptyNetworkPicture } from '../../components/pictures.tsx'
import { QueryRegion } from '../../components/query-region.tsx'
import { Section } from '../../components/section.tsx'
import { ListSkeleton } from '../../components/skeletons.tsx'
import { EmptyState } from '../../components/states.tsx'
import { Words } from '../../components/text.tsx'
import { commonTexts } from '../../lib/i18n/common.ts'
import { mentorshipsTexts } from '../../lib/i18n/mentorships.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../lib/query.ts'
import { mentorshipKey, MentorshipCard } from './mentorship-card.tsx'
import { ReceivedRequest, receivedKey } from './received-request.tsx'
import { SentCard } from './sent-card.tsx'
import { withdrawKey } from './use-withdraw.ts'

/** Whom the viewer mentors, and by whom the viewer is mentored; what waits for an answer comes first. */
export function MyMentorships({ onFind }: { onFind: () => void }) {
  const texts = useTexts(mentorshipsTexts)
  const mentorships = useEndpoint('getMyMentorships', {})
  return (
    <QueryRegion query={mentorships} what={texts.title} skeleton={<ListSkeleton />}>
      {(mine) => <Lists mine={mine} onFind={onFind} />}
    </QueryRegion>
  )
}

function Lists({ mine, onFind }: { mine: Mine; onFind: () => void }) {
  const texts = useTexts(mentorshipsTexts)
  const { room, received, sent, mentoring, mentoredBy } = useCurrent(mine)
  if (room === null && received.length + sent.length + mentoring.length + mentoredBy.length === 0) {
    return (
      <EmptyState
        picture={<EmptyNetworkPicture />}
        title={texts.empty}
        text={texts.emptyText}
        actions={<Button onClick={onFind}>{texts.find}</Button>}
      />
    )
  }
  return (
    <>
      <YouMentor mine={{ room, received, mentoring }} />
      {(sent.length > 0 || mentoredBy.length > 0) && (
        <Section heading={texts.yourMentor}>
          {mentoredBy.map((mentorship) => (
            <MentorshipCard key={mentorship.id} mentorship={mentorship} other={mentorship.mentor} />
          ))}
          {sent.map((request) => (
            <SentCard key={request.id} request={request} />
          ))}
        </Section>
      )}
    </>
  )
}

function YouMentor({ mine: { room, received, mentoring } }: { mine: Pick<Mine, 'room' | 'received' | 'mentoring'> }) {
  const texts = useTexts(mentorshipsTexts)
  const common = useTexts(commonTexts)
  if (room === null && received.length + mentoring.length === 0) return null
  return (
    <Section heading={texts.youMentor} {...(room === null ? {} : { note: common.takenOf(room.taken, room.capacity) })}>
      {received.length + mentoring.length === 0 && (
        <Card>
          <Words>{texts.noneAsMentor}</Words>
        </Card>
      )}
      {received.map((request) => (
        <ReceivedRequest key={request.id} request={request} />
      ))}
      {mentoring.map((mentorship) => (
        <MentorshipCard key={mentorship.id} mentorship={mentorship} other={mentorship.mentee} />
      ))}
    </Section>
  )
}

/** What is open, without what was answered or ended a moment ago. */
function useCurrent(mine: Mine): Mine {
  const { isHidden } = useFeedback()
  const isRunning = ({ id, endedOn }: Mine['mentoring'][number]): boolean =>
    endedOn === null && !isHidden(mentorshipKey(id))
  return {
    room: mine.room,
    received: mine.received.filter(({ id, state }) => state === 'waiting' && !isHidden(receivedKey(id))),
    sent: mine.sent.filter(({ id, state }) => state === 'waiting' && !isHidden(withdrawKey(id))),
    mentoring: mine.mentoring.filter(isRunning),
    mentoredBy: mine.mentoredBy.filter(isRunning),
    awaited: mine.awaited,
  }
}
