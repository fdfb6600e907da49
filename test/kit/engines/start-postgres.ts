import { runPostgres } from './run-postgres.ts'
import { keepRunning } from './running-engines.ts'

/** A real PostgreSQL on a spare port; every test has a tenant of its own in it. */
export default async function startPostgres(): Promise<void> {
  const { url, stop } = await runPostgres(['fsync=off', 'max_connections=200'])
  process.env['TEST_POSTGRES_URL'] = url
  keepRunning('postgres', stop)
}
