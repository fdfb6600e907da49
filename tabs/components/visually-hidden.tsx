import { makeStyles, mergeClasses } from '@fluentui/react-components'
import type { ComponentProps } from 'react'

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
})

/** Read by screen readers, not seen. */
export function VisuallyHidden({
  as: Tag = 'span',
  className,
  ...rest
}: ComponentProps<'h2'> & { as?: 'span' | 'h1' | 'h2' }) {
  const styles = useStyles()
  return <Tag tabIndex={Tag === 'span' ? undefined : -1} className={mergeClasses(styles.hidden, className)} {...rest} />
}
