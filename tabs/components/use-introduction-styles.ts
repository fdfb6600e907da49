import { makeStyles, tokens } from '@fluentui/react-components'
import { narrow } from '../lib/use-media.ts'

/** A card that introduces somebody: who at its head, then why. */
export const useIntroductionStyles = makeStyles({
  head: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalM,
    [narrow]: { flexDirection: 'column' },
  },
  why: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    marginBlock: tokens.spacingVerticalL,
  },
})
