import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { ComponentPropsWithRef } from 'react'
import { narrow } from '../lib/use-media.ts'

const useStyles = makeStyles({
  card: {
    display: 'block',
    boxSizing: 'border-box',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke3}`,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow2,
    overflowWrap: 'anywhere',
  },
  hero: { padding: tokens.spacingHorizontalXXL, [narrow]: { padding: tokens.spacingHorizontalL } },
  normal: { padding: tokens.spacingHorizontalXL, [narrow]: { padding: tokens.spacingHorizontalL } },
  small: { padding: tokens.spacingHorizontalL },
  /** Rows bring their own padding and are told apart by lines. */
  rows: {
    padding: 0,
    '& > * + *': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  inset: {
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
})

export interface CardProps extends ComponentPropsWithRef<'div'> {
  size?: 'hero' | 'normal' | 'small' | 'rows'
  /** Leaves the page when it is answered; the focus then goes to what follows. */
  'data-row'?: boolean
}

export function Card({ size = 'normal', className, ...rest }: CardProps) {
  const styles = useStyles()
  return <div className={mergeClasses(styles.card, styles[size], className)} {...rest} />
}

/** A quieter block inside a card: there is no card inside a card. */
export function Inset({ className, ...rest }: ComponentPropsWithRef<'div'>) {
  const styles = useStyles()
  return <div className={mergeClasses(styles.inset, className)} {...rest} />
}
