import type { Plugin } from 'vite'

/**
 * What teams-js carries along, by the end of the file's path: the logger of the package `debug`, which nobody reads in
 * Teams, and `uuid`, which every browser has. Together three kilobytes of every first view.
 */
const REPLACED = [
  {
    path: '/debug/src/browser.js',
    code: 'const log = () => {}; log.extend = () => log; const debug = () => log; export const b = { debug }',
  },
  { path: '/uuid/dist/esm-browser/v4.js', code: 'export default () => crypto.randomUUID()' },
]

/** Replaces it; should a new teams-js bring it otherwise, the build fails. */
export function lightenTeams(): Plugin {
  const found = new Set<number>()
  return {
    name: 'lighten-teams',
    enforce: 'pre',
    apply: 'build',
    resolveId(source, importer) {
      if (importer?.includes('/teams-js/') !== true) return null
      const place = REPLACED.findIndex(({ path }) => source.endsWith(path))
      if (place < 0) return null
      found.add(place)
      return `\0teams-${place}`
    },
    load: (id) => REPLACED.find((_replaced, place) => id === `\0teams-${place}`)?.code ?? null,
    buildEnd(error) {
      if (error !== undefined) return
      for (const [place, { path }] of REPLACED.entries()) if (!found.has(place)) this.error(`teams-js has no ${path}`)
    },
  }
}
