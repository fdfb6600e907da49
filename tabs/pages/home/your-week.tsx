import { makeStyles, tokens } from '@fluentui/react-components'
import { useId, useState } from 'react'
import { useLocation } from 'wouter'
import type { Week } from '../../../shared/goals/schemas.ts'
import { Card } from '../../components/card.tsx'
import { Part } from '../../components/part.tsx'
import { TextLink } from '../../components/text-link.tsx'
import { Words } from '../../components/text.tsx'
import { weekTexts } from '../../lib/i18n/week.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { lazySoon } from '../../lib/lazy-code.tsx'
import { useWeek } from './use-week.ts'
import { WeekStepLine } from './week-step-line.tsx'

const ChooseStepsDialog = lazySoon(() => import('./choose-steps-dialog.tsx').then((module) => module.ChooseStepsDialog))

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalM },
  heading: { flexGrow: 1 },
  steps: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyleType: 'none',
  },
  foot: { marginTop: tokens.spacingVerticalM },
})

interface YourWeekProps {
  week: Week
  /** The first steps were skipped and something of them is left. */
  hasUnfinishedProfile: boolean
}

/** The small steps that the viewer has chosen for their weeks; nobody else sees them. */
export function YourWeek({ week: { steps }, hasUnfinishedProfile }: YourWeekProps) {
  const styles = useStyles()
  const texts = useTexts(weekTexts)
  const headingId = useId()
  const [, navigate] = useLocation()
  const [isChoosing, setIsChoosing] = useState(false)
  const { tick, choose } = useWeek()
  const close = (): void => setIsChoosing(false)
  const isAllDone = steps.length > 0 && steps.every(({ done }) => done !== null)
  return (
    <section aria-labelledby={headingId}>
      <Card>
        <div className={styles.head}>
          <Words as="h2" look="sectionHeading" id={headingId} tabIndex={-1} className={styles.heading}>
            {texts.title}
          </Words>
          <TextLink look="small" onPress={() => setIsChoosing(true)}>
            {texts.change}
          </TextLink>
        </div>
        <Words look="meta">{steps.length === 0 ? texts.none : texts.note}</Words>
        <ul className={styles.steps}>
          {steps.map((step) => (
            <WeekStepLine key={step.step} line={step} onTick={(done) => tick(step.step, done)} />
          ))}
        </ul>
        {isAllDone && (
          <Words look="meta" className={styles.foot}>
            {texts.allDone}
          </Words>
        )}
        {hasUnfinishedProfile && (
          <div className={styles.foot}>
            <TextLink look="small" href="/tab/profile" onPress={() => navigate('/profile')}>
              {texts.finishProfile}
            </TextLink>
          </div>
        )}
      </Card>
      <Part onBroken={close}>
        {isChoosing && <ChooseStepsDialog chosen={steps.map(({ step }) => step)} onChoose={choose} onClose={close} />}
      </Part>
    </section>
  )
}
