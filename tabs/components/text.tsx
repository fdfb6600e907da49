import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components'
import type { ComponentPropsWithRef } from 'react'

const useStyles = makeStyles({
  base: {
    margin: 0,
    overflowWrap: 'anywhere',
    // In a mirrored page, too, a sentence runs as its own script does, and stands where the page's others do.
    ':global([dir="rtl"])': { unicodeBidi: 'plaintext', textAlign: ['-webkit-match-parent', 'match-parent'] },
  },
  pageHeading: { ...typographyStyles.title3, color: tokens.colorNeutralForeground1 },
  panelTitle: { ...typographyStyles.subtitle1, color: tokens.colorNeutralForeground1 },
  sectionHeading: { ...typographyStyles.subtitle2, color: tokens.colorNeutralForeground1 },
  rowTitle: { ...typographyStyles.body1Strong, color: tokens.colorNeutralForeground1 },
  body: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  pitch: { ...typographyStyles.body2, color: tokens.colorNeutralForeground1 },
  meta: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  label: { ...typographyStyles.caption1Strong, color: tokens.colorNeutralForeground3 },
  accent: {
    ...typographyStyles.caption1Strong,
    marginBottom: tokens.spacingVerticalXXS,
    color: tokens.colorBrandForeground1,
  },
})

export interface TextProps extends ComponentPropsWithRef<'p'> {
  as?: 'p' | 'span' | 'h1' | 'h2' | 'h3' | 'h4' | 'div'
  look?: Exclude<keyof ReturnType<typeof useStyles>, 'base'>
}

/** Text in one of the styles that the pages share. */
export function Words({ as: Tag = 'p', look = 'body', className, ref, ...rest }: TextProps) {
  const styles = useStyles()
  return <Tag ref={ref as never} className={mergeClasses(styles.base, styles[look], className)} {...rest} />
}
