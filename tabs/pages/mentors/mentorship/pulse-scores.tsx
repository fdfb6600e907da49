import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components'
import type { Mentorship } from '../../../../shared/mentoring/mentorships.ts'
import { useToggleClass } from '../../../components/use-toggle-class.ts'
import { mentorshipTexts } from '../../../lib/i18n/mentorship.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useSession } from '../../../lib/session.tsx'
import { narrow } from '../../../lib/use-media.ts'
import { useMentorshipChange } from './use-mentorship.ts'

const SCORES = [1, 2, 3, 4, 5]

const useStyles = makeStyles({
  scores: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    [narrow]: { '& > button': { minHeight: '40px' } },
  },
})

interface PulseScoresProps {
  mentorship: Pick<Mentorship, 'id' | 'pulse'>
  label: string
  /** What leaves the page with the answer. */
  hides?: string
}

/** One press is the answer; another press is another answer. */
export function PulseScores({ mentorship, label, hides }: PulseScoresProps) {
  const styles = useStyles()
  const toggleClass = useToggleClass()
  const texts = useTexts(mentorshipTexts)
  const { call } = useSession()
  const change = useMentorshipChange()
  const day = mentorship.pulse?.day ?? 0
  const answer = (score: number): void =>
    void change({
      run: () => call('answerPulse', { mentorshipId: mentorship.id, day, score }),
      refresh: ['getHome'],
      ...(hides !== undefined && { hides }),
      done: texts.pulseSaved,
      unsaved: texts.pulseUnsaved,
    })
  return (
    <div role="group" aria-label={label} className={styles.scores}>
      {SCORES.map((score) => (
        <ToggleButton
          key={score}
          size="small"
          className={toggleClass}
          checked={mentorship.pulse?.mine === score}
          onClick={() => answer(score)}
        >
          {texts.score(score)}
        </ToggleButton>
      ))}
    </div>
  )
}
