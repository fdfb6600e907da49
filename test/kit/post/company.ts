import { sql } from 'kysely'
import type { Database } from '../../../bot/db/database.ts'

export interface PostCompany {
  tenantId: string
  people: number
}

/**
 * Plants a company whose people work day and night and read as much as they are sent, so that nothing
 * but delivery itself decides when a message leaves.
 *
 * @param options.withChat the share of people who have a chat with the bot already; the others' are
 *   to be created, which costs a request more.
 */
export async function plantCompany(
  database: Database,
  options: { tenantId: string; people: number; serviceUrl: string; appId: string; withChat: number },
): Promise<PostCompany> {
  const { tenantId, people, serviceUrl, appId, withChat } = options
  await database.withTenant(tenantId, async (tx) => {
    await tx
      .insertInto('tenants')
      .values({ tenant_id: tenantId, name: 'Post', created_at: new Date(), service_url: serviceUrl })
      .execute()
    await sql`
      INSERT INTO people (tenant_id, person_id, user_principal_name, display_name, title, department, office,
        hire_date, folded_name)
      SELECT ${tenantId}::uuid, ${idOf('number')}, 'person' || number || '@test.example', ${nameOf('number')},
        'Analyst', 'Finance', 'London', '2020-01-06', 'person ' || number
      FROM generate_series(0, ${people - 1}::int) AS number`.execute(tx)
    await sql`
      INSERT INTO profiles (tenant_id, person_id, working_days, start_minute, end_minute, weekly_budget)
      SELECT tenant_id, person_id, '{1,2,3,4,5,6,7}', 0, 1440, 30000 FROM people`.execute(tx)
    const reference = JSON.stringify({
      channelId: 'msteams',
      serviceUrl,
      bot: { id: `28:${appId}`, name: 'Hallway' },
      conversation: { conversationType: 'personal', tenantId },
    })
    // Each chat is named as the connector names it, so that one that is created anew is the same.
    await sql`
      INSERT INTO conversations (tenant_id, person_id, reference, welcomed_at, updated_at)
      SELECT tenant_id, person_id,
        jsonb_set(
          jsonb_set(${reference}::jsonb, '{conversation,id}', to_jsonb('chat-' || person_id)),
          '{user}', jsonb_build_object('id', person_id, 'aadObjectId', person_id)),
        now(), now()
      FROM people
      WHERE mod(abs(hashtext(person_id::text)), 1000) < ${Math.round(withChat * 1_000)}::int`.execute(tx)
  })
  return { tenantId, people }
}

/** The id of the person with this number, in SQL. */
export function idOf(number: string) {
  return sql`('00000000-0000-4000-8000-' || lpad(to_hex(${sql.raw(number)}), 12, '0'))::uuid`
}

export function personId(number: number): string {
  return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`
}

function nameOf(number: string) {
  return sql`'Person ' || lpad(${sql.raw(number)}::text, 7, '0')`
}
