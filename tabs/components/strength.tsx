import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { TieStrength } from '../../shared/people/schemas.ts'
import { borderColor } from '../lib/border-color.ts'
import { forcedFill } from '../lib/forced-fill.ts'
import { commonTexts } from '../lib/i18n/common.ts'
import { useTexts } from '../lib/i18n/use-texts.ts'
import { Words } from './text.tsx'

const useStyles = makeStyles({
  strength: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  bars: { display: 'inline-flex', alignItems: 'flex-end', columnGap: '2px' },
  bar: {
    boxSizing: 'border-box',
    width: '6px',
    borderRadius: tokens.borderRadiusSmall,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  low: { height: '4px' },
  middle: { height: '8px' },
  high: { height: '12px' },
  filled: {
    backgroundColor: tokens.colorBrandForeground1,
    ...borderColor(tokens.colorBrandForeground1),
    ...forcedFill,
  },
  filledQuiet: {
    backgroundColor: tokens.colorStatusWarningForeground1,
    ...borderColor(tokens.colorStatusWarningForeground1),
    ...forcedFill,
  },
  quiet: { color: tokens.colorStatusWarningForeground1, fontWeight: tokens.fontWeightSemibold },
})

const filledBars: Record<TieStrength, number> = { strong: 3, warm: 2, 'going-quiet': 1, new: 1 }
const heights = ['low', 'middle', 'high'] as const

/** How strong a tie is: always the word, with bars beside it. */
export function Strength({ strength }: { strength: TieStrength }) {
  const styles = useStyles()
  const texts = useTexts(commonTexts)
  const isQuiet = strength === 'going-quiet'
  return (
    <span className={styles.strength}>
      <span className={styles.bars} aria-hidden>
        {heights.map((height, bar) => (
          <span
            key={height}
            className={mergeClasses(
              styles.bar,
              styles[height],
              bar < filledBars[strength] && (isQuiet ? styles.filledQuiet : styles.filled),
            )}
          />
        ))}
      </span>
      <Words as="span" look="meta" className={isQuiet ? styles.quiet : ''}>
        {texts.strength[strength]}
      </Words>
    </span>
  )
}
