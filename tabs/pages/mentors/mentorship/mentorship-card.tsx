import { useState } from 'react'
import type { Mentorship } from '../../../../shared/mentoring/mentorships.ts'
import type { PersonSummary } from '../../../../shared/people/schemas.ts'
import { Part } from '../../../components/part.tsx'
import { PersonCard } from '../../../components/person-card.tsx'
import { firstName } from '../../../components/person-line.ts'
import { Words } from '../../../components/text.tsx'
import { mentorshipTexts } from '../../../lib/i18n/mentorship.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { lazySoon } from '../../../lib/lazy-code.tsx'
import { useClock } from '../../../lib/use-clock.ts'
import { MentorshipActions, type ShownDialog } from './mentorship-actions.tsx'
import { MentorshipProgress } from './mentorship-progress.tsx'
import { PulseQuestion } from './pulse-question.tsx'

const Details = lazySoon(() => import('./mentorship-details.tsx').then((part) => part.MentorshipDetails))
const EndDialog = lazySoon(() => import('./end-dialog.tsx').then((part) => part.EndDialog))
const MeetingDialog = lazySoon(() => import('./meeting-dialog.tsx').then((part) => part.MeetingDialog))

/** A running mentorship, from either side. */
export function MentorshipCard({ mentorship, other }: { mentorship: Mentorship; other: PersonSummary }) {
  const texts = useTexts(mentorshipTexts)
  const clock = useClock()
  const [isOpen, setIsOpen] = useState(false)
  const [dialog, setDialog] = useState<ShownDialog>(null)
  const { pausedOn, pulse } = mentorship
  const close = (): void => setDialog(null)
  return (
    <PersonCard
      person={other}
      aside={<MentorshipProgress mentorship={mentorship} />}
      {...(pausedOn === null ? {} : { accent: texts.pausedSince(clock.date(pausedOn)) })}
    >
      <Words>{pausedOn === null ? aboutLine(texts, mentorship) : texts.pausedText}</Words>
      {pausedOn === null && pulse?.mine === null && <PulseQuestion mentorship={mentorship} name={firstName(other)} />}
      <Part>{isOpen && <Details mentorship={mentorship} other={other} />}</Part>
      <MentorshipActions
        mentorship={mentorship}
        other={other}
        isOpen={isOpen}
        onToggle={() => setIsOpen(!isOpen)}
        onDialog={setDialog}
      />
      <Part onBroken={close}>
        {dialog === 'meeting' && <MeetingDialog mentorship={mentorship} other={other} onClose={close} />}
        {dialog === 'end' && <EndDialog mentorship={mentorship} other={other} onClose={close} />}
      </Part>
    </PersonCard>
  )
}

/** What the last meeting was about and what the next one is, or else what it is all for. */
function aboutLine(texts: typeof mentorshipTexts.en, { goal, last, next }: Mentorship): string {
  const parts = [
    ...(last === null || last.topic === '' ? [] : [texts.lastTime(withoutEnd(last.topic))]),
    ...(next === null || next.topic === '' ? [] : [texts.nextTime(withoutEnd(next.topic))]),
  ]
  return parts.length > 0 ? parts.join(' ') : texts.goal(goal)
}

function withoutEnd(topic: string): string {
  return topic.replace(/\.$/, '')
}
