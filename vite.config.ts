import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { build, defineConfig, type Plugin } from 'vite'

const fromRoot = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const api = { target: `http://127.0.0.1:${process.env['PORT'] ?? '3978'}` }

const root = fromRoot('tabs')
const base = '/tab/'
const outDir = fromRoot('dist/tab')

export default defineConfig({
  root,
  base,
  plugins: [react(), leaveOutTeamsLog(), evaluateThemes(), makeTokens(), compress(), buildHostPage()],
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

/**
 * teams-js carries the logger of the package `debug`, which nobody reads in Teams: two kilobytes of every first
 * view. It is replaced by one that says nothing; should a new teams-js bring it otherwise, the build fails here.
 */
function leaveOutTeamsLog(): Plugin {
  const SILENT = '\0silent-log'
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

/** A theme is a constant: the modules that work it out stay here, two kilobytes of every first view. */
function evaluateThemes(): Plugin {
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

/**
 * A token is `var(--name)`, but for a few: made when it is asked for, and not kept in a table of five hundred, which
 * would be three kilobytes of every first view. Which are the few is looked up here.
 */
function makeTokens(): Plugin {
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

/** Puts a `.br` beside each file, compressed as far as it goes: once here, and not for everybody who asks. */
export function compress(): Plugin {
  return {
    name: 'compress',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [fileName, file] of Object.entries(bundle)) {
          if (!/\.(js|css)$/.test(fileName)) continue
          const source = brotliCompressSync(file.type === 'chunk' ? file.code : file.source)
          this.emitFile({ type: 'asset', fileName: `${fileName}.br`, source })
        }
      },
    },
  }
}

/** The development host page, in a build of its own: sharing files with it would make the tab's larger. */
function buildHostPage(): Plugin {
  return {
    name: 'host-page',
    apply: 'build',
    async closeBundle() {
      await build({
        configFile: false,
        logLevel: 'warn',
        root,
        base,
        plugins: [react()],
        build: {
          outDir,
          emptyOutDir: false,
          target: 'es2023',
          modulePreload: { polyfill: false },
          assetsInlineLimit: 0,
          rolldownOptions: { input: { host: fromRoot('tabs/host/index.html') } },
        },
      })
    },
  }
}
