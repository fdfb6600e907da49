import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { sql, type CompiledQuery } from 'kysely'
import pg from 'pg'
import type { TenantTransaction } from '../../../bot/db/database.ts'
import { startHallway, type TestHallway } from '../../kit/hallway.ts'
import type { TestPerson } from '../../kit/people.ts'

/** Far more than a page has, and far fewer than a table that is read from end to end. */
const PEOPLE = 20_000
const MOST_ROWS = 600

interface Statement {
  text: string
  values: unknown[]
}

interface PlanNode {
  'Node Type': string
  'Relation Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  'Rows Removed by Filter'?: number
  'Rows Removed by Index Recheck'?: number
  Plans?: PlanNode[]
}

let hallway: TestHallway
let viewer: TestPerson
let issued: Statement[] = []

/** Every statement that reaches the driver, whoever wrote it. */
const query = jest.spyOn(pg.Client.prototype, 'query')

beforeAll(async () => {
  hallway = await startHallway({ warm: false })
  viewer = await hallway.addPerson({ name: 'Vera Viewer', skills: ['Rust'], wants_to_learn: ['Skill 7'] })
  await hallway.database.withTenant(hallway.tenantId, async (tx) => {
    await addPeople(tx)
    // Only the owner of a table may gather what the planner knows of it.
    await sql`SELECT set_config('role', 'none', true)`.execute(tx)
    for (const table of ['people', 'profiles', 'mentorships', 'mentorship_requests', 'search_changes']) {
      await sql`ANALYZE ${sql.table(table)}`.execute(tx)
    }
  })
  await hallway.warm()
})
afterAll(async () => {
  query.mockRestore()
  await hallway.stop()
})

/** A fifth are mentors, a tenth called Ada; many mentors have a mentee. */
async function addPeople(tx: TenantTransaction): Promise<void> {
  const tenant = sql`${hallway.tenantId}::uuid`
  await sql`
    INSERT INTO people (tenant_id, person_id, user_principal_name, display_name, title, department, office, folded_name)
    SELECT ${tenant}, gen_random_uuid(), 'person' || number || '@large.example',
           (ARRAY['Ada','Ben','Cleo','Dora','Emil','Finn','Gina','Hugo','Ines','Jana'])[number % 10 + 1]
             || ' ' || initcap(translate(to_hex(number), '0123456789', 'ghijklmnop')),
           'Engineer', 'Department ' || number % 20, 'Office ' || number % 15, 'person ' || number
    FROM generate_series(1, ${PEOPLE}::int) AS number`.execute(tx)
  await sql`
    INSERT INTO profiles (tenant_id, person_id, skills, mentor_topics, interests, open_to_mentoring)
    SELECT tenant_id, person_id, ARRAY['Skill ' || number % 50], ARRAY['Skill ' || number % 50],
           ARRAY['Interest ' || number % 30], number % 5 = 0
    FROM (SELECT *, substring(folded_name FROM '\\d+')::int AS number FROM people
          WHERE tenant_id = ${tenant} AND folded_name LIKE 'person %') AS numbered`.execute(tx)
  await sql`
    INSERT INTO mentorships (tenant_id, mentorship_id, request_id, mentor_id, mentee_id, goal, rhythm, started_at)
    SELECT tenant_id, gen_random_uuid(), gen_random_uuid(), person_id, ${viewer.id}::uuid, '', 'once', now()
    FROM profiles WHERE tenant_id = ${tenant} AND open_to_mentoring AND skills < ARRAY['Skill 30']`.execute(tx)
  await sql`
    INSERT INTO mentorship_requests
      (tenant_id, request_id, mentor_id, mentee_id, goal, rhythm, state, created_at, answer_by, settled_at)
    SELECT tenant_id, request_id, mentor_id, mentee_id, goal, rhythm, 'accepted', now(), current_date, now()
    FROM mentorships WHERE tenant_id = ${tenant}`.execute(tx)
}

/** The statements of one search that read, without those that open and close its transaction. */
async function readsOf(search: () => Promise<unknown>): Promise<Statement[]> {
  query.mockClear()
  await search()
  issued = query.mock.calls.map(toStatement)
  const [writes, reads] = [/^\s*(insert|update|delete)/i, /^\s*(select|with)/i]
  expect(issued.map(({ text }) => text).filter((text) => writes.test(text))).toEqual([])
  return issued.filter(({ text }) => reads.test(text) && !text.includes('set_config'))
}

function toStatement(call: readonly unknown[]): Statement {
  const [config, values] = call as [string | { text: string; values?: unknown[] }, unknown[] | undefined]
  return typeof config === 'string'
    ? { text: config, values: Array.isArray(values) ? values : [] }
    : { text: config.text, values: config.values ?? [] }
}

/** Runs the statement once more, and returns every node of its plan with what it really touched. */
async function explain({ text, values }: Statement): Promise<PlanNode[]> {
  return await hallway.database.withTenant(hallway.tenantId, async (tx) => {
    const explained = `EXPLAIN (ANALYZE, FORMAT JSON) ${text}`
    const { rows } = await tx.executeQuery<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>({
      ...sql`${sql.raw('')}`.compile(tx),
      sql: explained,
      parameters: values,
    } satisfies CompiledQuery)
    const plan = rows[0]?.['QUERY PLAN'][0].Plan
    return plan === undefined ? [] : flatten(plan)
  })
}

function flatten(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(flatten)]
}

function rowsTouched(node: PlanNode): number {
  const removed = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0)
  return (node['Actual Rows'] + removed) * node['Actual Loops']
}

async function expectBounded(search: () => Promise<unknown>): Promise<void> {
  const statements = await readsOf(search)
  expect(statements.some(({ text }) => text.includes('search_changes'))).toBe(true)
  for (const statement of statements) {
    const nodes = await explain(statement)
    const scanned = nodes.filter((node) => node['Node Type'].includes('Seq Scan')).map((node) => node['Relation Name'])
    expect({ text: statement.text, scanned: scanned.filter((table) => LARGE.has(table ?? '')) }).toEqual({
      text: statement.text,
      scanned: [],
    })
    const most = Math.max(...nodes.map(rowsTouched))
    if (most > MOST_ROWS) expect({ text: statement.text, most }).toEqual({ text: statement.text, most: MOST_ROWS })
  }
}

const LARGE = new Set(['people', 'profiles', 'search_changes', 'mentorships', 'mentorship_requests'])

describe('what a search reads of a large company', () => {
  it.each(['', 'ada', 'ada g', 'engineer', 'enginer', 'skill 7 office 3', 'vera viewer'])(
    'is a bounded number of rows by an index: people, "%s"',
    async (text) => {
      await expectBounded(async () => await hallway.as(viewer).call('searchPeople', { text }))
    },
  )

  it.each(['', 'ada', 'skill 7', 'mentor office 3'])(
    'is a bounded number of rows by an index: mentors, "%s"',
    async (text) => {
      await expectBounded(async () => await hallway.as(viewer).call('searchMentors', { text }))
      await expectBounded(async () => await hallway.as(viewer).call('searchMentors', { text, hasRoom: 'true' }))
    },
  )

  it('is a bounded number of rows also on a later page', async () => {
    const first = await hallway.as(viewer).call('searchPeople', { text: 'ada' })
    expect(first.total).toBeGreaterThan(1_000)
    const cursor = first.nextCursor ?? ''
    await expectBounded(async () => await hallway.as(viewer).call('searchPeople', { text: 'ada', cursor }))
  })

  it('is a bounded number of rows also by the search that takes in what has changed', async () => {
    await hallway.database.withTenant(hallway.tenantId, async (tx) => {
      await tx
        .updateTable('profiles')
        .set({ skills: ['Falconry'] })
        .where('person_id', '=', viewer.id)
        .execute()
    })
    await expectBounded(async () => {
      const { items } = await hallway.as(viewer).call('searchPeople', { text: 'falconry' })
      expect(items.map(({ person }) => person.name)).toEqual(['Vera Viewer'])
    })
  })

  it('is nothing of what changed before, however much that was', async () => {
    const [catchUp] = (
      await readsOf(async () => await hallway.as(viewer).call('searchPeople', { text: 'ada' }))
    ).filter(({ text }) => text.includes('search_changes'))
    const nodes = catchUp === undefined ? [] : await explain(catchUp)
    const read = nodes.filter((node) => node['Relation Name'] === 'search_changes')
    expect(read.length).toBeGreaterThan(0)
    for (const node of read) expect(rowsTouched(node)).toBeLessThanOrEqual(10)
  })
})
