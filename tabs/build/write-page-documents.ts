import { basename } from 'node:path'
import type { Plugin, Rolldown } from 'vite'

/** The documents that are written beside `index.html`, each with the module of the page that it opens. */
export type PageModules = Record<string, string>

/**
 * Writes one document for each page, `mentors.html`, which names all the code that the page runs: the browser fetches
 * it at once, side by side, and not one file after the other as each tells of the next.
 *
 * @param always The modules that every page needs, also those of which no document is written.
 */
export function writePageDocuments({ always, pages }: { always: readonly string[]; pages: PageModules }): Plugin {
  let base = '/'
  return {
    name: 'write-page-documents',
    apply: 'build',
    configResolved: (config) => void ({ base } = config),
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const { 'index.html': index } = bundle
        if (index?.type !== 'asset') throw new Error('The build wrote no index.html')
        const html = String(index.source)
        const documentOf = (modules: readonly string[]): string => withPreloads(html, filesOf(bundle, modules), base)
        index.source = documentOf(always)
        for (const [page, module] of Object.entries(pages)) {
          this.emitFile({ type: 'asset', fileName: `${page}.html`, source: documentOf([...always, module]) })
        }
      },
    },
  }
}

/** The files that hold the modules, and all that those import. */
function filesOf(bundle: Rolldown.OutputBundle, modules: readonly string[]): Set<string> {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const files = new Set<string>()
  const add = (fileName: string): void => {
    if (files.has(fileName)) return
    files.add(fileName)
    chunks.find((chunk) => chunk.fileName === fileName)?.imports.forEach(add)
  }
  for (const module of modules) {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)))
    if (chunk === undefined) throw new Error(`No file of the build holds ${basename(module)}`)
    add(chunk.fileName)
  }
  return files
}

function withPreloads(html: string, files: Set<string>, base: string): string {
  const links = [...files]
    .map((file) => `${base}${file}`)
    .filter((address) => !html.includes(`"${address}"`))
    .map((address) => `    <link rel="modulepreload" crossorigin href="${address}">\n`)
  return html.replace('  </head>', `${links.join('')}  </head>`)
}
