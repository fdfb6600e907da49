import { makeStyles, tokens } from '@fluentui/react-components'

/** How the parts of a card about people are set. */
export const usePeopleStyles = makeStyles({
  block: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
  },
  people: { paddingBlock: tokens.spacingVerticalXS },
  label: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL} 0` },
})
