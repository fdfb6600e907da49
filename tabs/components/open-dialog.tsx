import { Dialog, DialogSurface, type DialogSurfaceProps } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { focusPage, isFocusLost } from '../lib/focus-page.ts'

interface OpenDialogProps extends Pick<DialogSurfaceProps, 'aria-label' | 'className' | 'children'> {
  onClose: () => void
}

/**
 * A dialog that is there as long as it is open. Fluent gives the focus back to a trigger inside the same
 * `Dialog` alone; here it goes to what had it before, or to the page where that is gone with its menu. Until
 * the focus is back, all of the page is hidden from screen readers.
 */
export function OpenDialog({ onClose, ...surface }: OpenDialogProps) {
  const [opener] = useState(() => document.activeElement)
  useEffect(
    () => () => {
      setTimeout(() => {
        if (!isFocusLost()) return
        if (opener instanceof HTMLElement && opener.isConnected && opener !== document.body) opener.focus()
        else focusPage()
      })
    },
    [opener],
  )
  return (
    <Dialog
      open
      onOpenChange={(_event, { open }) => {
        if (!open) onClose()
      }}
    >
      <DialogSurface {...surface} />
    </Dialog>
  )
}
