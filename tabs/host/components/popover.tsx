import { type ReactNode, useEffect, useRef } from 'react'

interface PopoverProps {
  id: string
  label: string
  children: ReactNode
}

/** A panel that a button opens with `popoverTarget={id}`. */
export function Popover({ id, label, children }: PopoverProps) {
  const panel = useRef<HTMLDialogElement>(null)

  // A press inside the tab's frame never reaches this document, so light dismissal misses it.
  useEffect(() => {
    const close = (): void => panel.current?.hidePopover()
    window.addEventListener('blur', close)
    return () => window.removeEventListener('blur', close)
  }, [])

  return (
    <dialog ref={panel} id={id} popover="auto" className="popover" aria-label={label}>
      {children}
    </dialog>
  )
}
