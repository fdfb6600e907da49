import { stopEngine } from './running-engines.ts'

export default async function stopPglite(): Promise<void> {
  await stopEngine('pglite')
}
