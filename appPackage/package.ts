import { mkdirSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { buildAppPackage, packageFolder } from './app-package.ts'
import { readVariables } from './variables.ts'

const projectFolder = join(packageFolder, '..')
const { values } = parseArgs({ options: { env: { type: 'string', default: 'sample' } } })

try {
  const environmentFile = join('env', `.env.${values.env}`)
  const variables = readVariables(join(projectFolder, environmentFile), process.env)
  const target = join(packageFolder, 'build', `hallway.${values.env}.zip`)
  const content = buildAppPackage(variables)
  mkdirSync(join(packageFolder, 'build'), { recursive: true })
  writeFileSync(target, content)
  console.log(
    `${relative(projectFolder, target)} (${String(content.length)} bytes) for https://${variables.PUBLIC_HOSTNAME}`,
  )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
