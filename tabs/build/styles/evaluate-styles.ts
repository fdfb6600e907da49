import { glob, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { compileFunction } from 'node:vm'
import type { resolveStyleRulesForSlots } from '@griffel/core'
import { build, normalizePath, type Plugin } from 'vite'
import { findStyleCalls } from './find-style-calls.ts'

type Styles = Parameters<typeof resolveStyleRulesForSlots>[0]

/** What each constant of a module gives to `makeStyles`, by the constant's name. */
export type ModuleStyles = Record<string, Styles>

type StyleFunctions = Record<string, () => Styles>

const ENTRY = 'virtual:styles'

/** What modules call for their constants. */
const PURE_CALLS = ['createContext', 'lazyCode', 'lazySoon', 'memo']

/**
 * What the tab's modules give to `makeStyles`, by the module's path. The styles become functions, and a bundle of these
 * alone is run here: tree shaking leaves the constants that they are made of, and nothing of React or the browser.
 */
export async function evaluateStyles(root: string): Promise<Map<string, ModuleStyles>> {
  const modules = await findModules(root)
  const exports = run(await bundle(root, modules), root)
  return new Map(modules.map((id, index) => [id, evaluate(id, exports[`styles${String(index)}`])]))
}

async function findModules(root: string): Promise<string[]> {
  const modules: string[] = []
  for await (const path of glob('**/*.{ts,tsx}', { cwd: root, exclude: ['build/**', 'host/**'] })) {
    const id = normalizePath(join(root, path))
    if ((await readFile(id, 'utf8')).includes('makeStyles(')) modules.push(id)
  }
  return modules
}

async function bundle(root: string, modules: string[]): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    root,
    plugins: [exportStyles(modules)],
    build: {
      ssr: true,
      write: false,
      minify: false,
      rolldownOptions: {
        input: ENTRY,
        treeshake: { moduleSideEffects: false, manualPureFunctions: PURE_CALLS },
        output: { format: 'cjs', codeSplitting: false },
      },
    },
  })
  const [chunk] = 'output' in built ? built.output : []
  if (chunk === undefined) throw new Error('The bundle of styles is empty')
  return chunk.code
}

function exportStyles(modules: string[]): Plugin {
  return {
    name: 'export-styles',
    enforce: 'pre',
    resolveId: (id) => (id === ENTRY ? ENTRY : null),
    load: (id) =>
      id === ENTRY
        ? modules
            .map((path, index) => `export { moduleStyles as styles${String(index)} } from ${JSON.stringify(path)}`)
            .join('\n')
        : null,
    transform(code, id) {
      if (!modules.includes(id)) return null
      const calls = findStyleCalls(code, id)
      const names = calls.map(({ name }) => name)
      return {
        code: calls.reduceRight(
          (text, { argumentsText, start, end }) => `${text.slice(0, start)}() => (${argumentsText})${text.slice(end)}`,
          `${code}\nexport const moduleStyles = { ${names.join(', ')} }`,
        ),
        map: null,
      }
    },
  }
}

function run(code: string, root: string): Record<string, StyleFunctions> {
  const exports: Record<string, StyleFunctions> = {}
  compileFunction(code, ['exports', 'require'])(exports, createRequire(join(root, 'main.tsx')))
  return exports
}

function evaluate(id: string, functions: StyleFunctions = {}): ModuleStyles {
  try {
    return Object.fromEntries(Object.entries(functions).map(([name, styles]) => [name, styles()]))
  } catch (error) {
    throw new Error(`${id}: its styles cannot be known before it runs: ${String(error)}`, { cause: error })
  }
}
