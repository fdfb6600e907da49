import type { Plugin } from 'vite'

const THEME = /@theme (\w+);/g

/** The development server asks for it with a query. */
const STYLE_SHEET = /\/main\.css(?:\?|$)/

/** Writes the variables of Fluent's themes into the style sheet, where it says `@theme teamsLightTheme;`. */
export function expandThemes(): Plugin {
  return {
    name: 'expand-themes',
    enforce: 'pre',
    async transform(code, id) {
      if (!STYLE_SHEET.test(id)) return null
      const fluent: Record<string, unknown> = await import('@fluentui/react-components')
      return { code: code.replace(THEME, (_rule, name: string) => writeVariables(fluent[name], name)), map: null }
    },
  }
}

function writeVariables(theme: unknown, name: string): string {
  if (typeof theme !== 'object' || theme === null) throw new Error(`Fluent has no theme ${name}`)
  return Object.entries(theme)
    .map(([variable, value]) => `--${variable}: ${String(value)};`)
    .join('\n')
}
