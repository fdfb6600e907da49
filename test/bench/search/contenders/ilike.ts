import { sql } from 'kysely'
import type { Database } from '../../../../bot/db/database.ts'
import { escapeLike } from '../../../../shared/search/fold.ts'
import { words } from './words.ts'
import type { OwnEngine } from '../../../kit/engines/own-engine.ts'
import type { People } from '../people.ts'
import { searchedLine } from './searched-text.ts'

const ROWS_PER_STATEMENT = 5_000

/** Everything of a person in one folded text, in the order in which a plain search would show people. */
export async function fillIlikeTable(engine: OwnEngine, database: Database, people: People): Promise<void> {
  await engine.maintain([
    'CREATE TABLE bench_lines (number integer NOT NULL, name text NOT NULL, line text NOT NULL)',
    'GRANT SELECT, INSERT ON bench_lines TO hallway_app',
  ])
  for (let start = 0; start < people.count; start += ROWS_PER_STATEMENT) {
    const rows: { number: number; name: string; line: string }[] = []
    for (let number = start; number < Math.min(people.count, start + ROWS_PER_STATEMENT); number++) {
      const person = people.at(number)
      if (person.isGone === null) rows.push({ number, name: person.latin, line: searchedLine(person) })
    }
    await database.withTenant(ANY_TENANT, async (tx) => {
      await sql`INSERT INTO bench_lines
        SELECT * FROM jsonb_populate_recordset(null::bench_lines, ${JSON.stringify(rows)}::jsonb)`.execute(tx)
    })
  }
  await engine.maintain(['ANALYZE bench_lines'])
}

/** The table is the bench's own and knows no tenants. */
const ANY_TENANT = '00000000-0000-4000-8000-000000000000'

/** Every word somewhere in the line; a name that begins with what was typed first, then by name. */
export async function searchIlike(database: Database, text: string, count: number): Promise<number[]> {
  const searched = words(text)
  const everyWord = sql.join(
    searched.map((word) => sql`line ILIKE ${`%${escapeLike(word)}%`}`),
    sql` AND `,
  )
  const { rows } = await database.withTenant(
    ANY_TENANT,
    async (tx) =>
      await sql<{ number: number }>`
        SELECT number FROM bench_lines WHERE ${searched.length === 0 ? sql`true` : everyWord}
        ORDER BY name NOT LIKE ${`${escapeLike(searched.join(' '))}%`}, name, number LIMIT ${count}`.execute(tx),
  )
  return rows.map(({ number }) => number)
}
