import type { Theme } from '@fluentui/react-components'
import type { TeamsTheme } from './teams.ts'

const loaders: Record<TeamsTheme, () => Promise<{ theme: Theme }>> = {
  default: () => import('./theme-light.ts'),
  dark: () => import('./theme-dark.ts'),
  contrast: () => import('./theme-contrast.ts'),
  glass: () => import('./theme-light.ts'),
}

/** Fluent's theme for Teams' theme; only the one in use is loaded. */
export async function loadTheme(name: TeamsTheme): Promise<Theme> {
  const { theme } = await loaders[name]()
  return theme
}
