import type { Theme } from '@fluentui/react-components'
import type { TeamsTheme } from './teams.ts'

const loaders: Record<TeamsTheme, () => Promise<{ theme: Theme }>> = {
  default: () => import('./theme-light.ts'),
  dark: () => import('./theme-dark.ts'),
  contrast: () => import('./theme-contrast.ts'),
  glass: () => import('./theme-light.ts'),
}

const DARK: readonly TeamsTheme[] = ['dark', 'contrast']

/** Fluent's theme for Teams' theme; only the one in use is loaded. */
export async function loadTheme(name: TeamsTheme): Promise<Theme> {
  const { theme } = await loaders[name]()
  // For what the browser draws itself: scrollbars, the calendar of a date field.
  document.documentElement.style.colorScheme = DARK.includes(name) ? 'dark' : 'light'
  return theme
}
