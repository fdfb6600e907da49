import { makeStyles, tokens } from '@fluentui/react-components'

/** Fields of a programme's settings, one below the other and as wide as their card. */
export const useSettingsStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalL,
    '& select': { minWidth: 0, width: '100%' },
  },
})
