import { Button } from '@fluentui/react-components'
import type { ReactElement } from 'react'
import { useLocation } from 'wouter'
import { useIsNarrow } from '../../lib/use-media.ts'

interface PageButtonProps {
  label: string
  icon: ReactElement
  path: string
}

/** The way to a page that is no tab of its own; on a phone as an icon. */
export function PageButton({ label, icon, path }: PageButtonProps) {
  const isNarrow = useIsNarrow()
  const [, navigate] = useLocation()
  const open = (): void => navigate(path)
  if (isNarrow) return <Button appearance="subtle" size="large" icon={icon} aria-label={label} onClick={open} />
  return (
    <Button appearance="subtle" icon={icon} onClick={open}>
      {label}
    </Button>
  )
}
