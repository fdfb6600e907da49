import { parseAst, Visitor } from 'vite'

export interface StyleCall {
  /** The constant that holds the hook. */
  name: string
  callee: 'makeStyles' | '__styles' | '__resetStyles'
  /** The package that the callee is imported from. */
  source: string
  argumentsText: string
  start: number
  end: number
}

type Statement = ReturnType<typeof parseAst>['body'][number]

const CALLEES: readonly string[] = ['makeStyles', '__styles', '__resetStyles'] satisfies StyleCall['callee'][]

/**
 * Griffel's calls in a module: `makeStyles` as it is written here, and the two it becomes in Fluent's packages. Throws
 * where one is anything but the value of a constant of the module, which alone can be known before it runs.
 */
export function findStyleCalls(code: string, id: string): StyleCall[] {
  if (!CALLEES.some((callee) => code.includes(`${callee}(`))) return []
  const program = parseAst(code, { lang: id.endsWith('.tsx') ? 'tsx' : id.endsWith('.ts') ? 'ts' : 'js' })
  const sources = importSources(program.body)
  const found = program.body.flatMap((statement) => readConstants(statement, code, sources))
  let all = 0
  new Visitor({
    CallExpression({ callee }) {
      if (callee.type === 'Identifier' && isStyleCallee(callee.name)) all += 1
    },
  }).visit(program)
  if (found.length < all) throw new Error(`${id}: styles are made elsewhere than in a constant of the module`)
  return found
}

function importSources(body: Statement[]): Map<string, string> {
  const imports = body.filter((statement) => statement.type === 'ImportDeclaration')
  return new Map(imports.flatMap(({ source, specifiers }) => specifiers.map(({ local }) => [local.name, source.value])))
}

function readConstants(statement: Statement, code: string, sources: Map<string, string>): StyleCall[] {
  const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
  if (declaration?.type !== 'VariableDeclaration') return []
  return declaration.declarations.flatMap(({ id, init }) => {
    if (id.type !== 'Identifier' || init?.type !== 'CallExpression' || init.callee.type !== 'Identifier') return []
    const { name: callee } = init.callee
    const source = sources.get(callee)
    if (source === undefined || !isStyleCallee(callee)) return []
    const [first, last] = [init.arguments[0], init.arguments.at(-1)]
    const argumentsText = first && last ? code.slice(first.start, last.end) : ''
    return [{ name: id.name, callee, source, argumentsText, start: init.start, end: init.end }]
  })
}

function isStyleCallee(name: string): name is StyleCall['callee'] {
  return CALLEES.includes(name)
}
