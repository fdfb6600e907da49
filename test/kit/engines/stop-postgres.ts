import { stopEngine } from './running-engines.ts'

export default async function stopPostgres(): Promise<void> {
  await stopEngine('postgres')
}
