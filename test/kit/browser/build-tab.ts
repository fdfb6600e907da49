import { fileURLToPath } from 'node:url'
import { ensureBuiltTab } from '../../../bot/dev/built-tab.ts'

const projectFolder = fileURLToPath(new URL('../../..', import.meta.url))

/** Once for all browser tests: servers that start side by side must not build into one folder. */
export default async function buildTab(): Promise<void> {
  await ensureBuiltTab(projectFolder, fileURLToPath(new URL('../../../dist/tab', import.meta.url)))
}
