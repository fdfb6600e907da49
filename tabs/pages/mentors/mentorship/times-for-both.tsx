import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import { Words } from '../../../components/text.tsx'
import { useToggleClass } from '../../../components/use-toggle-class.ts'
import { mentorshipTexts } from '../../../lib/i18n/mentorship.ts'
import { useTexts } from '../../../lib/i18n/use-texts.ts'
import { useEndpoint } from '../../../lib/query.ts'
import { capitalise, useClock } from '../../../lib/use-clock.ts'
import { narrow } from '../../../lib/use-media.ts'
import type { MeetingForm } from './use-meeting-form.ts'

const useStyles = makeStyles({
  // As high as a line of buttons from the beginning: nothing moves when they come.
  times: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minHeight: '56px' },
  slots: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    [narrow]: { '& > button': { minHeight: '40px' } },
  },
})

/** The next half hours in which both are at work; one press fills day and time. Nothing where there is none. */
export function TimesForBoth({ mentorshipId, form }: { mentorshipId: string; form: MeetingForm }) {
  const styles = useStyles()
  const toggleClass = useToggleClass()
  const texts = useTexts(mentorshipTexts)
  const clock = useClock()
  const labelId = useId()
  const { data } = useEndpoint('getMeetingTimes', { mentorshipId })
  if (data?.times.length === 0) return null
  return (
    <div className={styles.times}>
      <Words id={labelId} look="label">
        {texts.suitsBoth}
      </Words>
      <div role="group" aria-labelledby={labelId} className={styles.slots}>
        {data?.times.map((at) => (
          <ToggleButton
            key={at}
            size="small"
            className={toggleClass}
            checked={form.isChosen(at)}
            onClick={() => form.choose(at)}
          >
            {capitalise(clock.locale, clock.dayAndTime(at))}
          </ToggleButton>
        ))}
      </div>
    </div>
  )
}
