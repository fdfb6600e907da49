import { localDate } from '../../../shared/time/working-hours.ts'
import type { Context } from '../../context.ts'
import { insertRows } from '../../db/insert-rows.ts'
import { buildCoffeeMembers } from './build-coffee.ts'
import { buildEvents } from './build-events.ts'
import { buildGroups } from './build-groups.ts'
import { buildIntroductions } from './build-introductions.ts'
import { buildMentoring } from './build-mentoring.ts'
import { buildMentorshipLife } from './build-mentorship-life.ts'
import { buildPeople } from './build-people.ts'
import { buildRsvps } from './build-rsvps.ts'
import { buildTies } from './build-ties.ts'
import { createRandom } from './random.ts'
import { toPersonRow, toProfileRow } from './to-rows.ts'
import { weekdayFrom } from './working-days.ts'

const COMPANY_NAME = 'Larkfield'
const SEED = 20_261

/**
 * Writes an invented company around `now` into a tenant that has no people: the same one for the same
 * date. The first import of the tenant's own people replaces it.
 */
export async function seedSampleCompany({ tx, tenantId, now }: Omit<Context, 'links'>): Promise<void> {
  const random = createRandom(SEED)
  const today = weekdayFrom(localDate(now, 'UTC'))
  const people = buildPeople(random, now)
  const groups = buildGroups(random, people, today)
  const events = buildEvents(today, now)
  const rsvps = buildRsvps(random, events, { people, groups, now })
  const ties = buildTies(random, people, today)
  const mentoring = buildMentoring(random, people, today)
  const mentorshipLife = buildMentorshipLife(random, mentoring.mentorships, today)
  const introductions = buildIntroductions(people, today)
  const own = <Row extends object>(rows: readonly Row[]) => rows.map((row) => ({ ...row, tenant_id: tenantId }))

  await tx
    .insertInto('tenants')
    .values({ tenant_id: tenantId, name: COMPANY_NAME, origin: 'sample', created_at: now, service_url: null })
    .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet({ name: COMPANY_NAME, origin: 'sample' }))
    .execute()
  await insertRows(tx, 'people', own(people.map(toPersonRow)))
  await insertRows(tx, 'profiles', own(people.map(toProfileRow)))
  await insertRows(tx, 'groups', own(groups.groups))
  await insertRows(tx, 'memberships', own(groups.memberships))
  await insertRows(tx, 'events', own(events.map(({ row }) => row)))
  await insertRows(tx, 'occurrences', own(events.flatMap(({ occurrences }) => occurrences)))
  await insertRows(tx, 'rsvps', own(rsvps))
  await insertRows(tx, 'mentorship_requests', own(mentoring.requests))
  await insertRows(tx, 'mentorships', own(mentoring.mentorships))
  await insertRows(tx, 'mentorship_goals', own(mentorshipLife.goals))
  await insertRows(tx, 'mentorship_meetings', own(mentorshipLife.meetings))
  await insertRows(tx, 'mentorship_pulses', own(mentorshipLife.pulses))
  await tx.insertInto('introductions').values(own(introductions.introductions)).execute()
  await insertRows(tx, 'check_ins', own(introductions.checkIns))
  await insertRows(tx, 'meetings', own([...ties.meetings, ...introductions.meetings]))
  await insertRows(tx, 'contacts', own([...ties.contacts, ...introductions.contacts]))
  await insertRows(tx, 'coffee_members', own(buildCoffeeMembers(people, today)))
}
