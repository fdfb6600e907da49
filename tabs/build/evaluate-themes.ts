import type { Plugin } from 'vite'

/** A theme is a constant: the modules that work it out stay here, two kilobytes of every first view. */
export function evaluateThemes(): Plugin {
  return {
    name: 'evaluate-themes',
    enforce: 'pre',
    apply: 'build',
    async transform(code, id) {
      const [, name] = /tabs\/lib\/theme-\w+\.ts$/.test(id) ? (/export \{ (\w+) as theme \}/.exec(code) ?? []) : []
      if (name === undefined) return null
      const fluent: Record<string, unknown> = await import('@fluentui/react-components')
      return { code: `export const theme = ${JSON.stringify(fluent[name])}`, map: null }
    },
  }
}
