import { Button } from '@fluentui/react-components'
import type { Mentorship } from '../../../../shared/mentoring/mentorships.ts'
import type { PersonSummary } from '../../../../shared/people/schemas.ts'
import { Actions, useQuietAction } from '../../../components/actions.tsx'
import { firstName } from '../../../components/person-line.ts'
import { mentorshipTexts } from '../../../lib/i18n/mentorship.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useSession } from '../../../lib/session.tsx'
import { useClock } from '../../../lib/use-clock.ts'
import { isOver } from './is-over.ts'
import { useMentorshipChange } from './use-mentorship.ts'

export type ShownDialog = 'meeting' | 'end' | null

interface MentorshipActionsProps {
  mentorship: Mentorship
  other: PersonSummary
  /** Whether more is shown of it. */
  isOpen: boolean
  onToggle: () => void
  onDialog: (dialog: ShownDialog) => void
}

/** The one thing to do next, more about it, and the way to end well. */
export function MentorshipActions({ mentorship, other, isOpen, onToggle, onDialog }: MentorshipActionsProps) {
  const texts = useTexts(mentorshipTexts)
  const quiet = useQuietAction()
  const name = firstName(other)
  return (
    <Actions>
      {mentorship.pausedOn === null ? (
        <NextStep mentorship={mentorship} name={name} onDialog={onDialog} />
      ) : (
        <ResumeButton mentorship={mentorship} name={name} />
      )}
      <Button
        appearance={mentorship.next === null ? 'subtle' : 'secondary'}
        aria-expanded={isOpen}
        aria-label={isOpen ? texts.lessOf(name) : texts.prepareWith(name)}
        onClick={onToggle}
      >
        {isOpen ? texts.less : texts.prepare}
      </Button>
      <Button
        appearance="subtle"
        className={quiet}
        aria-label={texts.endWellWith(other.name)}
        onClick={() => onDialog('end')}
      >
        {texts.endWell}
      </Button>
    </Actions>
  )
}

interface NextStepProps extends Pick<MentorshipActionsProps, 'mentorship' | 'onDialog'> {
  name: string
}

/** Nothing is planned: find a time. Its time has passed: did they meet? */
function NextStep({ mentorship, name, onDialog }: NextStepProps) {
  const texts = useTexts(mentorshipTexts)
  const clock = useClock()
  if (mentorship.next === null) {
    return (
      <Button aria-label={texts.findTimeWith(name)} onClick={() => onDialog('meeting')}>
        {texts.findTime}
      </Button>
    )
  }
  if (!isOver(mentorship.next, clock.now())) return null
  return (
    <>
      <MetButton mentorship={mentorship} name={name} isMain />
      <Button aria-label={texts.otherTimeWith(name)} onClick={() => onDialog('meeting')}>
        {texts.otherTime}
      </Button>
    </>
  )
}

export function MetButton({
  mentorship,
  name,
  isMain = false,
}: {
  mentorship: Mentorship
  name: string
  isMain?: boolean
}) {
  const texts = useTexts(mentorshipTexts)
  const { call } = useSession()
  const change = useMentorshipChange()
  const tell = (): void =>
    void change({
      run: () => call('recordMentorshipMeeting', { mentorshipId: mentorship.id }),
      done: texts.metSaved(name),
      unsaved: texts.metUnsaved(name),
      refresh: ['getNetwork', 'getHome', 'getPeopleToMeet', 'getPerson'],
    })
  return (
    <Button appearance={isMain ? 'primary' : 'secondary'} aria-label={texts.metWith(name)} onClick={tell}>
      {texts.met}
    </Button>
  )
}

function ResumeButton({ mentorship, name }: { mentorship: Mentorship; name: string }) {
  const texts = useTexts(mentorshipTexts)
  const { call } = useSession()
  const change = useMentorshipChange()
  const resume = (): void =>
    void change({
      run: () => call('pauseMentorship', { mentorshipId: mentorship.id, pause: false }),
      done: texts.resumed(name),
      unsaved: texts.pauseUnsaved(name),
    })
  return (
    <Button aria-label={texts.resumeWith(name)} onClick={resume}>
      {texts.resume}
    </Button>
  )
}
