import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { type ReactNode, type Ref, useEffect, useRef } from 'react'
import { PITCH_MAX_LENGTH } from '../../../shared/people/limits.ts'
import type { CoffeeFrequency } from '../../../shared/coffee/schemas.ts'
import type { OwnProfile, WorkingHours } from '../../../shared/people/schemas.ts'
import { LimitedText } from '../../components/limited-text.tsx'
import { TermsField } from '../../components/terms-field.tsx'
import { Words } from '../../components/text.tsx'
import { WorkingHoursFields } from '../../components/working-hours-fields.tsx'
import { firstRunTexts } from '../../lib/i18n/first-run.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { PaceField } from './pace-field.tsx'
import { PickField } from './pick-field.tsx'

const useStyles = makeStyles({
  step: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  second: {
    marginTop: tokens.spacingVerticalXXL,
    paddingTop: tokens.spacingVerticalXXL,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  heading: { ':focus-visible': { outlineStyle: 'none' } },
})

interface StepBodyProps {
  step: number
  /** The field of the pitch. */
  pitch: Ref<HTMLTextAreaElement>
  profile: OwnProfile
  onProfile: (profile: OwnProfile) => void
  /** Weeks from one person to the next; null: only when they ask. */
  pace: CoffeeFrequency | null
  onPace: (pace: CoffeeFrequency | null) => void
  hours: WorkingHours
  onHours: (hours: WorkingHours) => void
}

/** The questions of one step. */
export function StepBody({ step, pitch, profile, onProfile, pace, onPace, hours, onHours }: StepBodyProps) {
  const texts = useTexts(firstRunTexts)
  const change = (changed: Partial<OwnProfile>): void => onProfile({ ...profile, ...changed })
  if (step === 0) {
    return (
      <Question heading={texts.pitchQuestion} hint={texts.pitchHint}>
        <LimitedText
          ref={pitch}
          label={texts.pitchLabel}
          rows={4}
          text={profile.pitch}
          longest={PITCH_MAX_LENGTH}
          onChange={(words) => change({ pitch: words })}
        />
        <TermsField label={texts.languages} terms={profile.languages} onChange={(languages) => change({ languages })} />
      </Question>
    )
  }
  if (step === 1) {
    return (
      <>
        <Question heading={texts.helpQuestion} hint={texts.helpHint}>
          <PickField
            label={texts.skills}
            ownLabel={texts.ownSkills}
            terms={profile.skills}
            onChange={(skills) => change({ skills })}
          />
        </Question>
        <Question heading={texts.getQuestion} hint={texts.getHint} second>
          <PickField
            label={texts.wantsToLearn}
            ownLabel={texts.ownWishes}
            terms={profile.wantsToLearn}
            onChange={(wantsToLearn) => change({ wantsToLearn })}
          />
          <TermsField
            label={texts.interests}
            terms={profile.interests}
            onChange={(interests) => change({ interests })}
          />
        </Question>
      </>
    )
  }
  return (
    <>
      <Question heading={texts.paceQuestion} hint={texts.paceHint}>
        <PaceField pace={pace} onChange={onPace} />
      </Question>
      <Question heading={texts.hoursQuestion} hint={texts.hoursText} second>
        <WorkingHoursFields hours={hours} onChange={onHours} />
        <Words look="meta">{texts.hoursHint}</Words>
      </Question>
    </>
  )
}

interface QuestionProps {
  heading: string
  hint: string
  /** Not the first of its step: the focus stays with the first. */
  second?: boolean
  children: ReactNode
}

function Question({ heading, hint, second = false, children }: QuestionProps) {
  const styles = useStyles()
  const ref = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (!second) ref.current?.focus({ preventScroll: true })
  }, [heading, second])
  return (
    <div className={mergeClasses(styles.step, second && styles.second)}>
      <div>
        <Words as="h2" look="panelTitle" ref={ref} tabIndex={-1} className={styles.heading}>
          {heading}
        </Words>
        <Words>{hint}</Words>
      </div>
      {children}
    </div>
  )
}
