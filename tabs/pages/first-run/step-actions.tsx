import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { firstRunTexts } from '../../lib/i18n/first-run.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { narrow } from '../../lib/use-media.ts'

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXXL}`,
    [narrow]: { padding: tokens.spacingHorizontalL, '& > button': { minHeight: '44px' } },
  },
  forward: { marginInlineStart: 'auto' },
})

interface StepActionsProps {
  isFirst: boolean
  isLast: boolean
  onBack: () => void
  onSkip: () => void
  onNext: () => void
}

export function StepActions({ isFirst, isLast, onBack, onSkip, onNext }: StepActionsProps) {
  const styles = useStyles()
  const texts = useTexts(firstRunTexts)
  return (
    <div className={styles.actions}>
      {!isFirst && (
        <Button appearance="subtle" onClick={onBack}>
          {texts.back}
        </Button>
      )}
      <Button appearance="subtle" className={styles.forward} onClick={onSkip}>
        {texts.skip}
      </Button>
      <Button appearance="primary" onClick={onNext}>
        {isLast ? texts.finish : texts.next}
      </Button>
    </div>
  )
}
