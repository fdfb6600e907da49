import { makeStyles, Menu, MenuList, MenuPopover, type MenuProps } from '@fluentui/react-components'
import type { ReactNode } from 'react'

const useStyles = makeStyles({ list: { maxHeight: '50vh', overflowY: 'auto' } })

interface OpenMenuProps extends Pick<MenuProps, 'checkedValues' | 'onCheckedValueChange'> {
  /** The button that the menu belongs to; it gets the focus back. */
  target: HTMLElement
  onClose: () => void
  children: ReactNode
}

/** A menu that is there as long as it is open: its code, and what places it, comes when it is first asked for. */
export function OpenMenu({ target, onClose, children, ...checks }: OpenMenuProps) {
  const styles = useStyles()
  return (
    <Menu
      open
      positioning={{ target, autoSize: 'height' }}
      onOpenChange={({ target: pressed }, { open }) => {
        // A press on the button is the button's own to answer.
        if (open || (pressed instanceof Node && target.contains(pressed))) return
        target.focus()
        onClose()
      }}
      {...checks}
    >
      <MenuPopover>
        <MenuList className={styles.list}>{children}</MenuList>
      </MenuPopover>
    </Menu>
  )
}
