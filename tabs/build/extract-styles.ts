import type { CSSRulesByBucket } from '@griffel/core'
import type { Plugin, Rolldown } from 'vite'
import { compileModule } from './styles/compile-module.ts'
import { dropUnreadVariables } from './styles/drop-unread-variables.ts'
import { evaluateStyles, type ModuleStyles } from './styles/evaluate-styles.ts'
import { ShortNames } from './styles/short-names.ts'
import { writeSheet } from './styles/write-sheet.ts'

/** What makes rules in the browser; none of it may be left. */
const RUNTIME = /@griffel\/core\/src\/(?:make\w*Styles|__(?:reset|static)?[sS]tyles)\.js$/

/** What would write rules into the page, and has none to write any more. */
const WRITERS = new Map([
  [
    '/@griffel/core/src/renderer/createDOMRenderer.js',
    'export const createDOMRenderer = () => ({})\nexport const defaultCompareMediaQueries = null',
  ],
  [
    '/@fluentui/react-provider/lib/components/FluentProvider/useFluentProviderThemeStyleTag.js',
    "export const useFluentProviderThemeStyleTag = () => ({ styleTagId: '', rule: '' })",
  ],
])

/**
 * Styles leave JavaScript: the rules of Griffel, ours and Fluent's, and the tab's own style sheet become one file, and
 * of a hook only the names of its classes are left. With the rules goes what makes rules in the browser, a tenth of every
 * first view. The development server keeps Griffel as it is.
 */
export function extractStyles(): Plugin {
  const names = new ShortNames()
  const rules = new Map<string, CSSRulesByBucket[]>()
  let project = { root: '', base: '' }
  let tabStyles: Promise<Map<string, ModuleStyles>> | null = null
  let href = ''
  return {
    name: 'extract-styles',
    enforce: 'pre',
    apply: 'build',
    configResolved: ({ root, base }) => void (project = { root, base }),
    load: (id) => WRITERS.get(id.slice(id.lastIndexOf('/node_modules/') + '/node_modules'.length)) ?? null,
    async transform(code, id) {
      if (id.includes('/@griffel/')) return null
      const compiled = await compileModule(code, id, {
        rename: (name) => names.mark(name, id),
        async readStyles() {
          tabStyles ??= evaluateStyles(project.root)
          return (await tabStyles).get(id) ?? {}
        },
      })
      if (compiled === null) return null
      rules.set(id, compiled.rules)
      return { code: compiled.code, map: null }
    },
    buildEnd: () => names.shortenAll(),
    renderChunk: (code) => ({ code: names.replaceMarked(code), map: null }),
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        const chunks = inLoadOrder(bundle)
        const modules = chunks.flatMap(renderedModules)
        const left = modules.filter((id) => RUNTIME.test(id))
        if (left.length > 0) this.error(`Rules would be made in the browser, by ${left.join(', ')}`)
        const sheet = names.replaceSelectors(writeSheet(modules.flatMap((id) => rules.get(id) ?? [])))
        const code = chunks.map((chunk) => chunk.code)
        const source = `${dropUnreadVariables(takeSheets(bundle, chunks), { rules: sheet, code })}\n${sheet}`
        href = project.base + this.getFileName(this.emitFile({ type: 'asset', name: 'styles.css', source }))
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler: () => [{ tag: 'link', attrs: { rel: 'stylesheet', href }, injectTo: 'head' }],
    },
  }
}

/** As a page meets them: of rules of the same rank the later one wins, which Griffel leaves to that order. */
function inLoadOrder(bundle: Rolldown.OutputBundle): Rolldown.OutputChunk[] {
  const chunks = new Map(
    Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])),
  )
  const met = new Set([...chunks.values()].filter(({ isEntry }) => isEntry))
  for (const { imports, dynamicImports } of met) {
    for (const fileName of [...imports, ...dynamicImports]) {
      const chunk = chunks.get(fileName)
      if (chunk !== undefined) met.add(chunk)
    }
  }
  return [...met]
}

/** What tree shaking has left something of. */
function renderedModules({ modules }: Rolldown.OutputChunk): string[] {
  return Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : []))
}

/** The tab's own style sheets as Vite has made them: taken out of the bundle before the page links to them. */
function takeSheets(bundle: Rolldown.OutputBundle, chunks: Rolldown.OutputChunk[]): string {
  const fileNames = chunks.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])])
  for (const { viteMetadata } of chunks) viteMetadata?.importedCss.clear()
  const sheets = fileNames.map((fileName) => {
    const { [fileName]: sheet } = bundle
    delete bundle[fileName]
    return sheet?.type === 'asset' ? String(sheet.source) : ''
  })
  return sheets.join('\n')
}
