import { makeStyles, tokens } from '@fluentui/react-components'
import { narrow } from '../../lib/use-media.ts'

/** How the parts of a card about people are set. */
export const usePeopleStyles = makeStyles({
  block: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    [narrow]: { paddingInline: tokens.spacingHorizontalL },
  },
  reason: { display: 'grid', justifyItems: 'start', rowGap: tokens.spacingVerticalS },
  people: { paddingBlock: tokens.spacingVerticalXS },
  label: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL} 0`,
    [narrow]: { paddingInline: tokens.spacingHorizontalL },
  },
})
