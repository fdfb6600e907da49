export const PEOPLE_TO_MEET = 'people-to-meet'

export function focusPeopleToMeet(): void {
  document.querySelector<HTMLElement>(`#${PEOPLE_TO_MEET} h2`)?.focus()
}
