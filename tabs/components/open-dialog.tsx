import { Dialog, DialogSurface, type DialogSurfaceProps, makeStyles } from '@fluentui/react-components'
import { useEffect, useState } from 'react'
import { focusPage, isFocusLost } from '../lib/focus-page.ts'
import { narrow } from '../lib/use-media.ts'

const useStyles = makeStyles({
  wide: {
    maxWidth: '640px',
    [narrow]: { maxWidth: '100vw', maxHeight: '100dvh', minHeight: '100dvh', borderRadius: 0 },
  },
})

interface OpenDialogProps extends Pick<DialogSurfaceProps, 'aria-label' | 'children'> {
  /** For much: wider than others, and all of a phone's screen. */
  wide?: boolean
  onClose: () => void
}

/**
 * A dialog that is there as long as it is open. Fluent gives the focus back to a trigger inside the same
 * `Dialog` alone; here it goes to what had it before, or to the page where that is gone with its menu. Until
 * the focus is back, all of the page is hidden from screen readers.
 */
export function OpenDialog({ onClose, wide = false, ...surface }: OpenDialogProps) {
  const styles = useStyles()
  const [opener] = useState(() => document.activeElement)
  useEffect(() => {
    const timer = setTimeout(() => focusAgain(document.activeElement))
    return () => clearTimeout(timer)
  }, [])
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
      <DialogSurface className={wide ? styles.wide : undefined} {...surface} />
    </Dialog>
  )
}

/**
 * While a dialog's content is on its way, nothing in it can be focused, and Fluent focuses the dialog itself, before
 * Tabster has heard of it. Tabster would take the focus for elsewhere, and hide the dialog from screen readers.
 */
function focusAgain(focused: Element | null): void {
  if (!(focused instanceof HTMLElement) || focused.role !== 'dialog') return
  focused.blur()
  focused.focus()
}
