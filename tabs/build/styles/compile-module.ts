import type { CSSRulesByBucket } from '@griffel/core'
import { compileCall, type Rename } from './compile-call.ts'
import type { ModuleStyles } from './evaluate-styles.ts'
import { findStyleCalls } from './find-style-calls.ts'

interface CompiledModule {
  code: string
  rules: CSSRulesByBucket[]
}

interface CompileOptions {
  /** What the module gives to its own `makeStyles`; asked for only where it calls it. */
  readStyles: () => Promise<ModuleStyles>
  rename: Rename
}

/** A module whose styles are the names of classes, and the rules that it carried. Null for one without styles. */
export async function compileModule(
  code: string,
  id: string,
  { readStyles, rename }: CompileOptions,
): Promise<CompiledModule | null> {
  const calls = findStyleCalls(code, id)
  if (calls.length === 0) return null
  const styles = calls.some(({ callee }) => callee === 'makeStyles') ? await readStyles() : {}
  const compiled = calls.map((call) => ({ call, ...compileCall(call, { styles: styles[call.name], rename }) }))
  const imports = new Map(compiled.map(({ call, callee }) => [callee, call.source]))
  return {
    code: compiled.reduceRight(
      (text, { call, callee, argumentsText }) =>
        `${text.slice(0, call.start)}/*#__PURE__*/ ${callee}(${argumentsText})${text.slice(call.end)}`,
      [code, ...[...imports].map(([callee, source]) => `import { ${callee} } from '${source}'`)].join('\n'),
    ),
    rules: compiled.map(({ rules }) => rules),
  }
}
