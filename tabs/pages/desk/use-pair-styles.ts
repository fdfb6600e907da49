import { makeStyles, tokens } from '@fluentui/react-components'
import { betweenWide, narrow } from '../../lib/use-media.ts'

/** Who is together, why, and what can be done about it; why stands below the names where there is no room beside. */
export const usePairStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 2fr) minmax(0, 3fr) auto',
    alignItems: 'start',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    [betweenWide]: { gridTemplateColumns: 'auto minmax(0, 1fr) auto' },
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', padding: tokens.spacingHorizontalL },
  },
  /** Wide enough for three, so that all names begin alike. */
  faces: { width: '90px', flexWrap: 'wrap', [narrow]: { width: 'auto' } },
  words: { display: 'grid', rowGap: tokens.spacingVerticalXS },
  why: { display: 'grid', rowGap: tokens.spacingVerticalXS, [betweenWide]: { gridRowStart: 2, gridColumn: '2 / -1' } },
  end: { justifySelf: 'end', [narrow]: { justifySelf: 'start' } },
})
