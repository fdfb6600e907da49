import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { buildHostPage } from './tabs/build/build-host-page.ts'
import { compress } from './tabs/build/compress.ts'
import { expandThemes } from './tabs/build/expand-themes.ts'
import { extractStyles } from './tabs/build/extract-styles.ts'
import { lightenTeams } from './tabs/build/lighten-teams.ts'
import { makeTokens } from './tabs/build/make-tokens.ts'
import { minifyFurther } from './tabs/build/minify-further.ts'
import { writePageDocuments } from './tabs/build/write-page-documents.ts'

const fromRoot = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const api = { target: `http://127.0.0.1:${process.env['PORT'] ?? '3978'}` }

const root = fromRoot('tabs')
const base = '/tab/'
const outDir = fromRoot('dist/tab')

/** The pages that Teams opens, by the first part of their address. */
const pages = Object.fromEntries(
  ['home', 'mentors', 'groups', 'events', 'network', 'profile', 'desk'].map((page) => [
    page,
    `tabs/pages/${page}/${page}-page.tsx`,
  ]),
)

/** What only opens over a page or is only needed once it is pressed: no page waits for it to show its content. */
const OVER_THE_PAGE =
  /\/(?:tabster|@floating-ui|react-(?:dialog|menu|message-bar|motion|motion-components-preview|popover|portal|positioning|radio|tabs|tabster|textarea|tooltip))\/|\/tabs\/components\/(?:choice-list|date-field|dialog-form|limited-text|open-dialog|open-menu|tab-row)\./

export default defineConfig({
  root,
  base,
  plugins: [
    react(),
    lightenTeams(),
    expandThemes(),
    makeTokens(),
    extractStyles(),
    writePageDocuments({ always: ['tabs/app.tsx'], pages }),
    minifyFurther(),
    compress(),
    buildHostPage({ root, base, outDir }),
  ],
  // For React before 18: https://www.npmjs.com/package/use-sync-external-store
  resolve: { alias: { 'use-sync-external-store/shim/index.js': 'react' } },
  server: { proxy: { '/api': api, '/dev': api } },
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2023',
    // The content security policy forbids the inline script that the polyfill would be.
    // And of code that comes later, each file names the next: a table of all of them would be a kilobyte of every first view.
    modulePreload: { polyfill: false, resolveDependencies: () => [] },
    // Nothing as a data: URL, which the content security policy forbids too.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { tab: fromRoot('tabs/index.html') },
      // Nothing that is read here does anything: constants that nobody uses may go, also those made of tokens.
      treeshake: { propertyReadSideEffects: false },
      output: {
        // Few files: many small ones weigh 15 % more after compression, and a browser fetches six at a time.
        codeSplitting: {
          groups: [
            { name: 'boot', test: /tabs\/main\.ts$/, priority: 5 },
            {
              name: 'first-view',
              test: /tabs\/(app|components\/actions|lib\/kept-text|pages\/home\/home-page)\.tsx?$/,
              priority: 4,
            },
            // What may wait on Home, for who has such a thing, and what stands there for who has none.
            { name: 'caught-up', test: /tabs\/pages\/home\/(caught-up|broad-finding)\.tsx$/, priority: 3 },
            {
              name: 'waiting',
              test: /tabs\/pages\/(home\/(buddy-ask|introduction-ask|request)-row|home\/introduction-card|coffee\/(coffee-row|match-card))\.tsx$/,
              priority: 3,
            },
            // Shared by five entries or more: by pages what they show first, and by their panels, menus and dialogs.
            { name: 'parts', test: (id) => !OVER_THE_PAGE.test(id), minShareCount: 5, priority: 2 },
            { name: 'overlays', minShareCount: 5, priority: 1 },
          ],
        },
      },
    },
  },
})
