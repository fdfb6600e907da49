import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { compress } from '../../../tabs/build/compress.ts'

/**
 * Builds the host page and the page that Hallway is compared with as Hallway is built, into a temporary folder. That
 * page's styles stay in JavaScript, as Fluent brings them.
 */
export async function buildBenchPages(): Promise<string> {
  const root = fileURLToPath(new URL('pages', import.meta.url))
  const outDir = mkdtempSync(join(tmpdir(), 'hallway-bench-pages-'))
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    base: '/bench/',
    plugins: [react(), compress()],
    build: {
      outDir,
      assetsDir: '',
      target: 'es2023',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: { input: { host: join(root, 'host.html'), minimal: join(root, 'minimal.html') } },
    },
  })
  return outDir
}
