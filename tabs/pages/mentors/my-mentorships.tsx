import { Button } from '@fluentui/react-components'
import type { MyMentorships as Mine } from '../../../shared/mentoring/mentorships.ts'
import type { MentorshipRequest } from '../../../shared/mentoring/schemas.ts'
import type { PersonSummary } from '../../../shared/people/schemas.ts'
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
import { AwaitedMentors } from './awaited-mentors.tsx'
import { mentorshipKey, proposalKey, receivedKey, withdrawKey } from './hidden-keys.ts'
import { MentorshipCard } from './mentorship/mentorship-card.tsx'
import { ProposalCard } from './proposal-card.tsx'
import { ReceivedRequest } from './received-request.tsx'
import { SentCard } from './sent-card.tsx'

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
  const { room, received, sent, proposals, mentoring, mentoredBy, awaited } = useCurrent(mine)
  const asMentee = sent.length + proposals.length + mentoredBy.length
  if (room === null && received.length + mentoring.length + asMentee + awaited.length === 0) {
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
      {asMentee > 0 && <YourMentor mine={{ sent, proposals, mentoredBy }} />}
      {awaited.length > 0 && <AwaitedMentors mentors={awaited} />}
    </>
  )
}

function YourMentor({ mine }: { mine: Pick<Current, 'sent' | 'proposals' | 'mentoredBy'> }) {
  const texts = useTexts(mentorshipsTexts)
  return (
    <Section heading={texts.yourMentor}>
      {mine.proposals.map((request) => (
        <ProposalCard key={request.id} request={request} proposed={request.proposal} />
      ))}
      {mine.mentoredBy.map((mentorship) => (
        <MentorshipCard key={mentorship.id} mentorship={mentorship} other={mentorship.mentor} />
      ))}
      {mine.sent.map((request) => (
        <SentCard key={request.id} request={request} />
      ))}
    </Section>
  )
}

function YouMentor({
  mine: { room, received, mentoring },
}: {
  mine: Pick<Current, 'room' | 'received' | 'mentoring'>
}) {
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
        <ReceivedRequest key={request.id} request={request} isFull={room !== null && room.taken >= room.capacity} />
      ))}
      {mentoring.map((mentorship) => (
        <MentorshipCard key={mentorship.id} mentorship={mentorship} other={mentorship.mentee} />
      ))}
    </Section>
  )
}

interface Current extends Mine {
  /** Requests that came to nothing, with somebody else to ask. */
  proposals: (MentorshipRequest & { proposal: PersonSummary })[]
}

/** What is open, without what was answered or ended a moment ago. */
function useCurrent(mine: Mine): Current {
  const { isHidden } = useFeedback()
  const isRunning = ({ id, endedOn }: Mine['mentoring'][number]): boolean =>
    endedOn === null && !isHidden(mentorshipKey(id))
  return {
    room: mine.room,
    received: mine.received.filter(({ id, state }) => state === 'waiting' && !isHidden(receivedKey(id))),
    sent: mine.sent.filter(({ id, state }) => state === 'waiting' && !isHidden(withdrawKey(id))),
    proposals: mine.sent.filter(hasProposal).filter(({ id }) => !isHidden(proposalKey(id))),
    mentoring: mine.mentoring.filter(isRunning),
    mentoredBy: mine.mentoredBy.filter(isRunning),
    awaited: mine.awaited,
  }
}

function hasProposal(request: MentorshipRequest): request is Current['proposals'][number] {
  return request.proposal !== null
}
