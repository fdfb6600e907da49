import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { AxeResults } from 'axe-core'
import type { Frame } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Through the debugger, so that the page's own content security policy stays as it is. */
export async function violations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axeSource)
  const results = await frame.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(context: { exclude: string[] }): Promise<AxeResults> } }
    // Fluent's focus sentinels: hidden elements that pass the focus on at once, as its documentation says.
    return await axe.run({ exclude: ['[data-tabster-dummy]'] })
  })
  return results.violations.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(' | ')}`,
  )
}
