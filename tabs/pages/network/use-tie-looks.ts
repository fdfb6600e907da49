import { makeStyles, tokens } from '@fluentui/react-components'

/** How strong a tie is, as a dot: filled, hollow, dashed or grey. */
export const useTieLooks = makeStyles({
  dot: { strokeWidth: '1.8', fill: tokens.colorNeutralBackground1 },
  strong: { fill: tokens.colorBrandBackground, stroke: tokens.colorBrandBackground },
  warm: { stroke: tokens.colorBrandForeground1 },
  'going-quiet': { stroke: tokens.colorStatusWarningForeground1, strokeDasharray: '3 2' },
  new: { stroke: tokens.colorNeutralForeground3 },
})
