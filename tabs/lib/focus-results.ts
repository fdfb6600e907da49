/** The class of the region that a search fills. */
export const RESULTS = 'hallway-results'

/** For when what was pressed goes with the results it stood in: the focus goes to what comes in their place. */
export function focusResults(): void {
  document.querySelector<HTMLElement>(`main .${RESULTS}`)?.focus({ preventScroll: true })
}
