import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build, type Plugin } from 'vite'
import { extractStyles } from './extract-styles.ts'

/** The development host page, in a build of its own: sharing files with it would make the tab's larger. */
export function buildHostPage({ root, base, outDir }: { root: string; base: string; outDir: string }): Plugin {
  return {
    name: 'host-page',
    apply: 'build',
    async closeBundle() {
      await build({
        configFile: false,
        logLevel: 'warn',
        root,
        base,
        plugins: [react(), extractStyles()],
        build: {
          outDir,
          emptyOutDir: false,
          target: 'es2023',
          modulePreload: { polyfill: false },
          assetsInlineLimit: 0,
          rolldownOptions: { input: { host: join(root, 'host/index.html') } },
        },
      })
    },
  }
}
