import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { buildHostPage } from './tabs/build/build-host-page.ts'
import { compress } from './tabs/build/compress.ts'
import { evaluateThemes } from './tabs/build/evaluate-themes.ts'
import { leaveOutTeamsLog } from './tabs/build/leave-out-teams-log.ts'
import { makeTokens } from './tabs/build/make-tokens.ts'

const fromRoot = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const api = { target: `http://127.0.0.1:${process.env['PORT'] ?? '3978'}` }

const root = fromRoot('tabs')
const base = '/tab/'
const outDir = fromRoot('dist/tab')

export default defineConfig({
  root,
  base,
  plugins: [
    react(),
    leaveOutTeamsLog(),
    evaluateThemes(),
    makeTokens(),
    compress(),
    buildHostPage({ root, base, outDir }),
  ],
  server: { proxy: { '/api': api, '/dev': api } },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2023',
    // The content security policy forbids the inline script that the polyfill would be.
    modulePreload: { polyfill: false },
    // Nothing as a data: URL, which the content security policy forbids too.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { tab: fromRoot('tabs/index.html') },
      // What every first view runs, as one file with all it imports: thirty small ones weigh 15 % more
      // after compression and load in steps.
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'first-view',
              test: /tabs\/(main|lib\/theme-light|pages\/(home\/home-page|network\/small-tie-map))\.tsx?$/,
            },
          ],
        },
      },
    },
  },
})
