import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle'
import { CircleRegular } from '@fluentui/react-icons/svg/circle'
import type { WeekStep } from '../../../shared/goals/schemas.ts'
import { VisuallyHidden } from '../../components/visually-hidden.tsx'
import { Words } from '../../components/text.tsx'
import { weekTexts } from '../../lib/i18n/week.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { narrow } from '../../lib/use-media.ts'

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    width: '100%',
    minHeight: '32px',
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    textAlign: 'start',
    borderRadius: tokens.borderRadiusMedium,
    [narrow]: { minHeight: '40px' },
  },
  pressed: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  icon: { flexShrink: 0, fontSize: '20px' },
  done: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorNeutralForeground3 },
  toDo: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
})

interface WeekStepLineProps {
  line: WeekStep
  onTick: (done: boolean) => void
}

/** One small step: ticked by what happens, and then it stays so, or by hand. */
export function WeekStepLine({ line: { step, done, name }, onTick }: WeekStepLineProps) {
  const styles = useStyles()
  const texts = useTexts(weekTexts)
  if (done === 'by-itself') {
    return (
      <li className={styles.line}>
        <CheckmarkCircleFilled className={mergeClasses(styles.icon, styles.done)} />
        <Words as="span">
          <VisuallyHidden>{texts.isDone} </VisuallyHidden>
          {texts.done[step](name ?? '')}
        </Words>
      </li>
    )
  }
  const isTicked = done !== null
  return (
    <li>
      <button
        type="button"
        role="checkbox"
        aria-checked={isTicked}
        className={mergeClasses(styles.line, styles.pressed)}
        onClick={() => onTick(!isTicked)}
      >
        {isTicked ? (
          <CheckmarkCircleFilled className={mergeClasses(styles.icon, styles.done)} />
        ) : (
          <CircleRegular className={mergeClasses(styles.icon, styles.open)} />
        )}
        <Words as="span" {...(isTicked ? {} : { className: styles.toDo })}>
          {texts.toDo[step]}
        </Words>
      </button>
    </li>
  )
}
