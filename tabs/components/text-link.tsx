import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import type { MouseEvent, ReactNode } from 'react'

const useStyles = makeStyles({
  link: {
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    textAlign: 'start',
    textDecorationLine: 'none',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    color: tokens.colorBrandForegroundLink,
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { textDecorationLine: 'underline', color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  name: {
    color: tokens.colorNeutralForeground1,
    ':hover': { color: tokens.colorNeutralForeground1 },
  },
  body: {
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  small: {
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
})

interface TextLinkProps {
  /** `name` takes its size and weight from the title it stands in. */
  look?: 'body' | 'small' | 'name'
  /** Where it leads; without it the link is a button. */
  href?: string
  onPress: () => void
  children: ReactNode
}

/** Words that can be pressed. */
export function TextLink({ look = 'body', href, onPress, children }: TextLinkProps) {
  const styles = useStyles()
  const className = mergeClasses(styles.link, styles[look])
  if (href === undefined) {
    return (
      <button type="button" className={className} onClick={onPress}>
        {children}
      </button>
    )
  }
  const follow = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    onPress()
  }
  return (
    <a href={href} className={className} onClick={follow}>
      {children}
    </a>
  )
}
