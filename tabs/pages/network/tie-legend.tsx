import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { TieStrength } from '../../../shared/people/schemas.ts'
import { Words } from '../../components/text.tsx'
import { borderColor } from '../../lib/border-color.ts'
import { forcedFill } from '../../lib/forced-fill.ts'
import { commonTexts } from '../../lib/i18n/common.ts'
import { useTexts } from '../../lib/i18n/use-texts.ts'

const useStyles = makeStyles({
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL, rowGap: tokens.spacingVerticalXS },
  entry: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  shape: {
    boxSizing: 'border-box',
    width: '12px',
    height: '12px',
    borderRadius: tokens.borderRadiusCircular,
    border: `2px solid ${tokens.colorNeutralForeground3}`,
  },
  strong: { backgroundColor: tokens.colorBrandBackground, ...borderColor(tokens.colorBrandBackground), ...forcedFill },
  warm: { ...borderColor(tokens.colorBrandForeground1) },
  'going-quiet': {
    borderTopStyle: 'dashed',
    borderRightStyle: 'dashed',
    borderBottomStyle: 'dashed',
    borderLeftStyle: 'dashed',
    ...borderColor(tokens.colorStatusWarningForeground1),
  },
  new: {},
})

const order: readonly TieStrength[] = ['strong', 'warm', 'going-quiet', 'new']

/** The four shapes of the picture. */
export function TieLegend() {
  const styles = useStyles()
  const texts = useTexts(commonTexts)
  return (
    <div className={styles.legend}>
      {order.map((strength) => (
        <span key={strength} className={styles.entry}>
          <span className={mergeClasses(styles.shape, styles[strength])} aria-hidden />
          <Words as="span" look="meta">
            {texts.strength[strength]}
          </Words>
        </span>
      ))}
    </div>
  )
}
