import { fileURLToPath } from 'node:url'
import { ensureBuiltTab } from '../../../bot/dev/built-tab.ts'

const projectFolder = fileURLToPath(new URL('../../..', import.meta.url))

/** Once for all browser tests: servers that start side by side must not build into one folder. */
export default async function buildTab(): Promise<void> {
  const { NODE_ENV: environment } = process.env
  // Under "test" the bundler would take the libraries' development versions, half as large again.
  process.env['NODE_ENV'] = 'production'
  await ensureBuiltTab(projectFolder, fileURLToPath(new URL('../../../dist/tab', import.meta.url)))
  if (environment === undefined) delete process.env['NODE_ENV']
  else process.env['NODE_ENV'] = environment
}
