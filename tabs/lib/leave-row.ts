import { focusPage } from './focus-page.ts'

/**
 * For the press that makes its row leave the page: the focus goes to the next row, else to a
 * heading (of another section, of the page), instead of being lost with the button. Rows carry `data-row`.
 */
export function leaveRow(pressed: HTMLElement): void {
  const row = pressed.closest('[data-row]')
  const neighbour = [row?.nextElementSibling, row?.previousElementSibling].find((other) => other?.matches('[data-row]'))
  const section = pressed.closest('section')
  const headings = [...document.querySelectorAll<HTMLElement>('main section > * > h2')]
  const target =
    neighbour?.querySelector<HTMLElement>('button') ?? headings.find((heading) => section?.contains(heading) === false)
  if (target === undefined) focusPage()
  else target.focus()
}
