import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'
import { CheckmarkRegular } from '@fluentui/react-icons/svg/checkmark'
import { borderColor } from '../../lib/border-color.ts'
import { firstRunTexts } from '../../lib/i18n/first-run.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'
import { narrow } from '../../lib/use-media.ts'

const useStyles = makeStyles({
  steps: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXXL}`,
    listStyleType: 'none',
    [narrow]: { padding: tokens.spacingHorizontalL },
  },
  step: {
    ...typographyStyles.body1,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
    ':not(:first-child)': { flexGrow: 1 },
    // The way from the step before.
    ':not(:first-child)::before': {
      content: '""',
      flexGrow: 1,
      minWidth: tokens.spacingHorizontalL,
      marginInlineEnd: tokens.spacingHorizontalXS,
      borderTopWidth: '1px',
      borderTopStyle: 'solid',
      borderTopColor: tokens.colorNeutralStroke2,
    },
  },
  reached: { ':not(:first-child)::before': { borderTopColor: tokens.colorBrandStroke1 } },
  /** A phone has room for the name of one step alone. */
  folded: {
    [narrow]: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  },
  current: { ...typographyStyles.body1Strong, color: tokens.colorNeutralForeground1 },
  circle: {
    ...typographyStyles.caption1Strong,
    display: 'inline-flex',
    flexShrink: 0,
    alignItems: 'center',
    justifyContent: 'center',
    boxSizing: 'border-box',
    width: '24px',
    height: '24px',
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  circleCurrent: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    ...borderColor(tokens.colorBrandStroke1),
  },
  circleDone: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ...borderColor(tokens.colorBrandBackground),
  },
})

/** Where in the three steps the newcomer is. */
export function Stepper({ step }: { step: number }) {
  const styles = useStyles()
  const texts = useTexts(firstRunTexts)
  return (
    <ol className={styles.steps}>
      {texts.steps.map((name, index) => (
        <li
          key={name}
          className={mergeClasses(styles.step, index === step && styles.current, index <= step && styles.reached)}
          aria-current={index === step ? 'step' : undefined}
        >
          <span
            className={mergeClasses(
              styles.circle,
              index === step && styles.circleCurrent,
              index < step && styles.circleDone,
            )}
            aria-hidden
          >
            {index < step ? <CheckmarkRegular /> : index + 1}
          </span>
          <span className={mergeClasses(index !== step && styles.folded)}>{name}</span>
        </li>
      ))}
    </ol>
  )
}
