import type { TeamsTheme } from './teams.ts'

/** Fluent's variables for each of Teams' themes stand in main.css, to be chosen by this attribute. */
export function showTheme(theme: TeamsTheme): void {
  document.documentElement.dataset['theme'] = theme
}
