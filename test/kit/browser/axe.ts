import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import type { Frame } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Through the debugger, so that the page's own content security policy stays as it is. */
export async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axeSource)
  const results = await frame.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } }
    // Fluent's focus sentinels: hidden elements that pass the focus on at once, as its documentation says.
    const context = { exclude: ['[data-tabster-dummy]'] }
    // To it a label that is scrolled out of sight is none; that every field has a name is another rule.
    return await axe.run(context, { rules: { 'label-title-only': { enabled: false } } })
  })
  return results.violations.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  )
}
