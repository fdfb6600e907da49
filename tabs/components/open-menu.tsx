import { makeStyles, Menu, MenuList, MenuPopover, type MenuProps } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({
  popover: { maxWidth: 'min(360px, calc(100vw - 32px))' },
  list: { maxHeight: '50vh', overflowY: 'auto' },
})

interface OpenMenuProps extends Pick<MenuProps, 'checkedValues' | 'onCheckedValueChange'> {
  /** The edge that it has in common with its button. */
  align?: 'start' | 'end'
  /** The button that the menu belongs to; it gets the focus back. */
  target: HTMLElement
  onClose: () => void
  children: ReactNode
}

/** A menu that is there as long as it is open: its code, and what places it, comes when it is first asked for. */
export function OpenMenu({ target, align = 'start', onClose, children, ...checks }: OpenMenuProps) {
  const styles = useStyles()
  return (
    <Menu
      open
      positioning={{ target, position: 'below', align, autoSize: 'height' }}
      onOpenChange={({ target: pressed }, { open }) => {
        // A press on the button is the button's own to answer.
        if (open || (pressed instanceof Node && target.contains(pressed))) return
        target.focus()
        onClose()
      }}
      {...checks}
    >
      <MenuPopover className={styles.popover}>
        <MenuList className={styles.list}>{children}</MenuList>
      </MenuPopover>
    </Menu>
  )
}
