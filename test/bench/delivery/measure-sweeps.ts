import { sql } from 'kysely'
import { pino } from 'pino'
import { openDatabase, type Database } from '../../../bot/db/database.ts'
import { buddiesFeature } from '../../../bot/features/buddies/feature.ts'
import { coffeeFeature } from '../../../bot/features/coffee/feature.ts'
import { followUpsFeature } from '../../../bot/features/follow-ups/feature.ts'
import { mentoringFeature } from '../../../bot/features/mentoring/feature.ts'
import { runDueJobs } from '../../../bot/jobs/run-jobs.ts'
import { ensureSlots } from '../../../bot/jobs/slots.ts'
import { createLinks } from '../../../bot/links.ts'
import { startOwnEngine, type EngineName } from '../../kit/engines/own-engine.ts'
import { idOf, plantCompany } from '../../kit/post/company.ts'
import type { Figure } from '../figure.ts'

const TENANT = '5a11ab1e-0000-4000-8000-000000000004'
const APP = '5a11ab1e-0000-4000-8000-000000000005'
const MOST_MS_AN_HOUR = 2_000
const SUNDAY = new Date('2026-11-22T04:30:00Z')
/** Nobody's day is known at first: until here everybody is looked at once. */
const HOURS_TO_BEGIN = 4
/** Monday, the day of most nudges, has begun everywhere by then. */
const HOURS = 34

/**
 * What the jobs that run each hour or more often cost the database, an hour of them together, while the
 * week begins around the world: the mean and the worst hour.
 */
export async function* measureSweeps(
  engineName: EngineName,
  { people, perPerson }: { people: number; perPerson: number },
): AsyncGenerator<Figure> {
  const stack = new AsyncDisposableStack()
  try {
    const engine = await startOwnEngine(engineName)
    stack.defer(engine.stop)
    const database = await openDatabase(engine.location)
    stack.defer(database.close)
    const serviceUrl = 'https://teams.test/'
    await plantCompany(database, { tenantId: TENANT, people, serviceUrl, appId: APP, withChat: 1 })
    await plantContacts(database, people, perPerson)
    await engine.maintain(['VACUUM ANALYZE'])
    for (const [name, hours] of await runHours(database)) {
      const mean = hours.reduce((sum, ms) => sum + ms, 0) / hours.length
      const figures = { mean, worst: Math.max(...hours) }
      for (const [kind, value] of Object.entries(figures)) {
        yield {
          name: `delivery.${engineName}.${name}.${kind}-hour`,
          value: Math.round(value),
          unit: 'ms',
          reference: MOST_MS_AN_HOUR,
        }
      }
    }
    yield {
      name: `delivery.${engineName}.nudges-written`,
      value: await countNudges(database),
      unit: 'count',
      reference: null,
    }
  } finally {
    await stack.disposeAsync()
  }
}

/** Every person in one of 24 zones, with contacts of every cadence that fall due on one day or another. */
async function plantContacts(database: Database, people: number, perPerson: number): Promise<void> {
  await database.withTenant(TENANT, async (tx) => {
    await sql`
      UPDATE profiles SET
        time_zone = 'Etc/GMT' || regexp_replace((mod(abs(hashtext(person_id::text)), 24) - 11)::text, '^(\\d)', '+\\1'),
        working_days = '{1,2,3,4,5}', start_minute = 540, end_minute = 1020,
        nudge_weekday = 1 + mod(abs(hashtext(person_id::text) / 24), 5)`.execute(tx)
    await sql`
      INSERT INTO contacts (tenant_id, person_id, other_id, cadence_days, due_on, created_at)
      SELECT ${TENANT}::uuid, ${idOf('number')}, ${idOf(`((number + step * 7) % ${String(people)})`)},
        (ARRAY[14, 30, 90])[1 + (number + step) % 3],
        ${SUNDAY.toISOString().slice(0, 10)}::date + ((number * 31 + step * 17) % 60)::int - 10,
        ${SUNDAY}::timestamptz - interval '90 days'
      FROM generate_series(0, ${people - 1}::int) AS number, generate_series(1, ${perPerson}::int) AS step`.execute(tx)
  })
}

/** @returns how long each job took in each hour, in ms; the first hours, in which all begins, left out. */
async function runHours(database: Database): Promise<Map<string, number[]>> {
  const features = [buddiesFeature, coffeeFeature, followUpsFeature, mentoringFeature]
  const jobs = features.flatMap((feature) => feature.jobs ?? []).filter(({ everyMinutes }) => everyMinutes <= 60)
  const runner = { database, links: createLinks(APP, 'https://hallway.test'), log: pino({ level: 'error' }) }
  const hours = new Map(jobs.map(({ name }): [string, number[]] => [name, []]))
  for (let hour = 0; hour < HOURS; hour++) {
    for (const job of jobs) {
      const started = performance.now()
      for (let minutes = 0; minutes < 60; minutes += job.everyMinutes) {
        const now = new Date(SUNDAY.getTime() + (hour * 60 + minutes) * 60_000)
        await database.withTenant(TENANT, async (tx) => await ensureSlots(tx, { tenantId: TENANT, jobs: [job], now }))
        await runDueJobs({ ...runner, jobs: [job] }, TENANT, now)
      }
      if (hour >= HOURS_TO_BEGIN) hours.get(job.name)?.push(performance.now() - started)
    }
  }
  return hours
}

async function countNudges(database: Database): Promise<number> {
  const { nudges } = await database.withTenant(
    TENANT,
    async (tx) =>
      await tx
        .selectFrom('outbox')
        .select((query) => query.fn.countAll<number>().as('nudges'))
        .where('kind', '=', 'nudge')
        .executeTakeFirstOrThrow(),
  )
  return nudges
}
