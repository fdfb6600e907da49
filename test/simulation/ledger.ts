import type { Selectable } from 'kysely'
import type { RoundMatchTable, RoundMemberTable, RoundSeatTable, RoundTable } from '../../bot/db/coffee-schema.ts'
import type { OutboxTable } from '../../bot/db/outbox-schema.ts'
import type { IntroductionTable } from '../../bot/db/schema.ts'
import { JOB_KIND } from '../../bot/jobs/slots.ts'
import type { TestHallway } from '../kit/hallway.ts'

/** What Hallway itself has written down. */
export interface Ledger {
  messages: Selectable<OutboxTable>[]
  jobs: Selectable<OutboxTable>[]
  introductions: Selectable<IntroductionTable>[]
  rounds: Selectable<RoundTable>[]
  matches: Selectable<RoundMatchTable>[]
  seats: Selectable<RoundSeatTable>[]
  members: Selectable<RoundMemberTable>[]
}

export async function readLedger({ database, tenantId }: TestHallway): Promise<Ledger> {
  return await database.withTenant(tenantId, async (tx) => {
    const outbox = await tx.selectFrom('outbox').selectAll().execute()
    return {
      messages: outbox.filter(({ kind }) => kind !== JOB_KIND),
      jobs: outbox.filter(({ kind }) => kind === JOB_KIND),
      introductions: await tx.selectFrom('introductions').selectAll().execute(),
      rounds: await tx.selectFrom('rounds').selectAll().orderBy('round_number').execute(),
      matches: await tx.selectFrom('round_matches').selectAll().orderBy('round_number').execute(),
      seats: await tx.selectFrom('round_seats').selectAll().execute(),
      members: await tx.selectFrom('round_members').selectAll().orderBy('round_number').execute(),
    }
  })
}
