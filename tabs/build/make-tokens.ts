import type { Plugin } from 'vite'

/**
 * A token is `var(--name)`, but for a few: made when it is asked for, and not kept in a table of five hundred, which
 * would be three kilobytes of every first view. Which are the few is looked up here.
 */
export function makeTokens(): Plugin {
  return {
    name: 'make-tokens',
    enforce: 'pre',
    apply: 'build',
    async transform(_code, id) {
      if (!id.endsWith('@fluentui/tokens/lib/tokens.js')) return null
      const { tokens }: { tokens: Record<string, string> } = await import('@fluentui/react-components')
      const others = Object.fromEntries(Object.entries(tokens).filter(([name, value]) => value !== `var(--${name})`))
      return {
        code: `const others = ${JSON.stringify(others)}
export const tokens = new Proxy(others, { get: (_others, name) => others[name] ?? \`var(--\${name})\` })`,
        map: null,
      }
    },
  }
}
