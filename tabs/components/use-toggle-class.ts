import { makeStyles, tokens } from '@fluentui/react-components'
import { borderColor } from '../lib/border-color.ts'

const useStyles = makeStyles({
  toggle: {
    '&[aria-pressed="true"]': {
      backgroundColor: tokens.colorBrandBackground2,
      color: tokens.colorBrandForeground2,
      ...borderColor(tokens.colorBrandStroke1),
    },
  },
})

/** The class of a `ToggleButton`: what is chosen is tinted, as chips and filters are. */
export function useToggleClass(): string {
  return useStyles().toggle
}
