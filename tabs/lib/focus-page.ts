/** For when what had the focus is gone and nothing near it is left: the page's heading, where reading begins. */
export function focusPage(): void {
  // What lies over the page keeps the focus.
  if (document.querySelector('[aria-modal="true"]') !== null) return
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
}

/** Whether somebody is in the tab and their focus went with what they pressed. */
export function isFocusLost(): boolean {
  const { activeElement } = document
  return document.hasFocus() && (activeElement === null || activeElement === document.body)
}

/** For when what was pressed has gone with its part: the page's heading, unless the focus has found another place. */
export function restoreFocus(): void {
  if (isFocusLost()) focusPage()
}
