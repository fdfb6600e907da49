import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Mentorship } from '../../../../shared/mentoring/mentorships.ts'
import type { PersonSummary } from '../../../../shared/people/schemas.ts'
import { Actions } from '../../../components/actions.tsx'
import { Inset } from '../../../components/card.tsx'
import { Part } from '../../../components/part.tsx'
import { firstName } from '../../../components/person-line.ts'
import { Words } from '../../../components/text.tsx'
import { commonTexts } from '../../../lib/i18n/common.ts'
import { mentorsTexts } from '../../../lib/i18n/mentors.ts'
import { mentorshipTexts } from '../../../lib/i18n/mentorship.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useSession } from '../../../lib/session.tsx'
import { openChat } from '../../../lib/teams.ts'
import { ExpectedEnd } from './expected-end.tsx'
import { GoalList } from './goal-list.tsx'
import { MeetingDialog } from './meeting-dialog.tsx'
import { MetButton } from './mentorship-actions.tsx'
import { PulseAnswers } from './pulse-answers.tsx'
import { useMentorshipChange } from './use-mentorship.ts'

const useStyles = makeStyles({
  details: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
})

/** What helps before the next meeting: the goal, the steps, the time, and how it goes. */
export function MentorshipDetails({ mentorship, other }: { mentorship: Mentorship; other: PersonSummary }) {
  const styles = useStyles()
  const common = useTexts(commonTexts)
  const { rhythm } = useTexts(mentorsTexts)
  const name = firstName(other)
  return (
    <Inset className={styles.details}>
      <div>
        <Words>{common.quoted(mentorship.goal)}</Words>
        <Words look="meta">{rhythm[mentorship.rhythm]}</Words>
      </div>
      <GoalList mentorship={mentorship} />
      <ExpectedEnd mentorship={mentorship} other={other} />
      {mentorship.pulse !== null && mentorship.pulse.mine !== null && (
        <PulseAnswers mentorship={mentorship} name={name} />
      )}
      <MoreActions mentorship={mentorship} other={other} />
    </Inset>
  )
}

function MoreActions({ mentorship, other }: { mentorship: Mentorship; other: PersonSummary }) {
  const texts = useTexts(mentorshipTexts)
  const common = useTexts(commonTexts)
  const [isPlanning, setIsPlanning] = useState(false)
  const name = firstName(other)
  const isRunning = mentorship.pausedOn === null
  return (
    <Actions>
      <Button aria-label={texts.chatWith(name)} onClick={() => void openChat(mentorship.chatUrl)}>
        {common.openChat}
      </Button>
      {isRunning && mentorship.next !== null && (
        <Button aria-label={texts.changeTimeWith(name)} onClick={() => setIsPlanning(true)}>
          {texts.changeTime}
        </Button>
      )}
      {isRunning && <MetButton mentorship={mentorship} name={name} />}
      {isRunning && <PauseButton mentorship={mentorship} name={name} />}
      <Part onBroken={() => setIsPlanning(false)}>
        {isPlanning && <MeetingDialog mentorship={mentorship} other={other} onClose={() => setIsPlanning(false)} />}
      </Part>
    </Actions>
  )
}

function PauseButton({ mentorship, name }: { mentorship: Mentorship; name: string }) {
  const texts = useTexts(mentorshipTexts)
  const { call } = useSession()
  const change = useMentorshipChange()
  const pause = (): void =>
    void change({
      run: () => call('pauseMentorship', { mentorshipId: mentorship.id, pause: true }),
      done: texts.paused(name),
      unsaved: texts.pauseUnsaved(name),
    })
  return (
    <Button appearance="subtle" aria-label={texts.pauseWith(name)} onClick={pause}>
      {texts.pause}
    </Button>
  )
}
