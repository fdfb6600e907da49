import { focusPage } from './focus-page.ts'

/**
 * For the press that makes its row leave the page: the focus goes to the next row, else to a
 * heading (of another section, of the page), instead of being lost with the button. Rows carry `data-row`.
 */
export function leaveRow(pressed: HTMLElement): void {
  const row = pressed.closest('[data-row]')
  const section = pressed.closest('section')
  const rows = [...(section?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
  const place = rows.findIndex((other) => other === row)
  const neighbour = place === -1 ? undefined : (rows[place + 1] ?? rows[place - 1])
  const headings = [...document.querySelectorAll<HTMLElement>('main section > * > h2')]
  const target =
    neighbour?.querySelector<HTMLElement>('button') ?? headings.find((heading) => section?.contains(heading) === false)
  if (target === undefined) focusPage()
  else target.focus()
}
