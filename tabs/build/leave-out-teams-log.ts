import type { Plugin } from 'vite'

const SILENT = '\0silent-log'

/**
 * teams-js carries the logger of the package `debug`, which nobody reads in Teams: two kilobytes of every first
 * view. It is replaced by one that says nothing; should a new teams-js bring it otherwise, the build fails here.
 */
export function leaveOutTeamsLog(): Plugin {
  return {
    name: 'leave-out-teams-log',
    enforce: 'pre',
    apply: 'build',
    resolveId: (source, importer) =>
      source.includes('/debug/src/browser.js') && importer?.includes('teams-js') === true ? SILENT : null,
    load: (id) =>
      id === SILENT
        ? 'const log = () => {}; log.extend = () => log; const debug = () => log; export const b = { debug }'
        : null,
  }
}
