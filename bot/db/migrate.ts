import { sql, type Kysely } from 'kysely'
import { Migrator, type Migration } from 'kysely/migration'
import * as people from './migrations/0001-people.ts'
import * as mentoring from './migrations/0002-mentoring.ts'
import * as groupsAndEvents from './migrations/0003-groups-and-events.ts'
import * as introductions from './migrations/0004-introductions.ts'
import * as followUps from './migrations/0005-follow-ups.ts'
import * as outbox from './migrations/0006-outbox.ts'
import * as eventPlaces from './migrations/0007-event-places.ts'
import * as searchChanges from './migrations/0008-search-changes.ts'
import * as coffee from './migrations/0009-coffee.ts'
import * as buddySettings from './migrations/0010-buddy-settings.ts'
import * as mentoringAssignment from './migrations/0011-mentoring-assignment.ts'
import * as delivery from './migrations/0012-delivery.ts'
import * as mentoringHolds from './migrations/0013-mentoring-holds.ts'
import * as attention from './migrations/0015-attention.ts'
import * as followUpDays from './migrations/0016-follow-up-days.ts'
import * as hostedEvents from './migrations/0017-hosted-events.ts'
import * as erasure from './migrations/0020-erasure.ts'
import * as ledGroups from './migrations/0021-led-groups.ts'
import * as groupProposals from './migrations/0022-group-proposals.ts'
import * as mentorshipLife from './migrations/0023-mentorship-life.ts'
import * as mentorProposals from './migrations/0024-mentor-proposals.ts'
import * as home from './migrations/0025-home.ts'
import * as thanksAndIntroductions from './migrations/0026-thanks-and-introductions.ts'
import * as pauses from './migrations/0027-pauses.ts'
import * as hosts from './migrations/0028-hosts.ts'
import * as liveChanges from './migrations/0029-live-changes.ts'
import * as liveAndLight from './migrations/0030-live-and-light.ts'
import * as coffeeWeights from './migrations/0031-coffee-weights.ts'
import * as mentoringSettings from './migrations/0032-mentoring-settings.ts'
import * as indexesOfLists from './migrations/0033-indexes-of-lists.ts'
import * as liveQuestions from './migrations/0034-live-questions.ts'
import * as thanksToGroups from './migrations/0035-thanks-to-groups.ts'
import * as membersByName from './migrations/0036-members-by-name.ts'
import * as hiddenFields from './migrations/0037-hidden-fields.ts'
import * as groupReports from './migrations/0038-group-reports.ts'
import * as liveGroupThanks from './migrations/0039-live-group-thanks.ts'
import * as placesInLine from './migrations/0040-places-in-line.ts'
import * as roundSums from './migrations/0041-round-sums.ts'
import * as expectedEnds from './migrations/0042-expected-ends.ts'

/** In the order of their names; a released migration is never edited. */
const migrations: Record<string, Migration> = {
  '0001-people': people,
  '0002-mentoring': mentoring,
  '0003-groups-and-events': groupsAndEvents,
  '0004-introductions': introductions,
  '0005-follow-ups': followUps,
  '0006-outbox': outbox,
  '0007-event-places': eventPlaces,
  '0008-search-changes': searchChanges,
  '0009-coffee': coffee,
  '0010-buddy-settings': buddySettings,
  '0011-mentoring-assignment': mentoringAssignment,
  '0012-delivery': delivery,
  '0013-mentoring-holds': mentoringHolds,
  '0015-attention': attention,
  '0016-follow-up-days': followUpDays,
  '0017-hosted-events': hostedEvents,
  '0020-erasure': erasure,
  '0021-led-groups': ledGroups,
  '0022-group-proposals': groupProposals,
  '0023-mentorship-life': mentorshipLife,
  '0024-mentor-proposals': mentorProposals,
  '0025-home': home,
  '0026-thanks-and-introductions': thanksAndIntroductions,
  '0027-pauses': pauses,
  '0028-hosts': hosts,
  '0029-live-changes': liveChanges,
  '0030-live-and-light': liveAndLight,
  '0031-coffee-weights': coffeeWeights,
  '0032-mentoring-settings': mentoringSettings,
  '0033-indexes-of-lists': indexesOfLists,
  '0034-live-questions': liveQuestions,
  '0035-thanks-to-groups': thanksToGroups,
  '0036-members-by-name': membersByName,
  '0037-hidden-fields': hiddenFields,
  '0038-group-reports': groupReports,
  '0039-live-group-thanks': liveGroupThanks,
  '0040-places-in-line': placesInLine,
  '0041-round-sums': roundSums,
  '0042-expected-ends': expectedEnds,
}

/** Brings the database to the newest schema. Instances that start together wait for one another. */
export async function migrateToLatest(database: Kysely<unknown>): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => await Promise.resolve(migrations) },
  })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}

/**
 * For who joins a running server's database: its schema is the server's business. All in one transaction,
 * because the embedded database has one backend for all, and statements outside of one can meet there.
 *
 * @throws Error where the server is of another version.
 */
export async function expectLatest(database: Kysely<unknown>): Promise<void> {
  const newest = await database
    .transaction()
    .execute(
      async (tx) =>
        await sql<{ name: string }>`SELECT name FROM kysely_migration ORDER BY name DESC LIMIT 1`.execute(tx),
    )
  if (newest.rows[0]?.name === Object.keys(migrations).toSorted().at(-1)) return
  throw new Error('the running Hallway is of another version; restart it first')
}
