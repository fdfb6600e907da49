import type { AttentionClass } from '../../shared/attention/classes.ts'
import { enqueueMessages } from '../../bot/db/outbox.ts'
import type { TestHallway } from './hallway.ts'
import type { TestPerson } from './people.ts'

export interface Letter {
  to: TestPerson
  /** Named on the card, which tells the mentee or the mentor that their mentorship has ended. */
  about: TestPerson
  attention?: AttentionClass
}

/** Messages of a real kind, due now, that can be told apart by whom they name. */
export async function enqueueLetters(hallway: TestHallway, letters: readonly Letter[]): Promise<void> {
  const { tenantId } = hallway
  const now = hallway.clock.now()
  await hallway.database.withTenant(tenantId, async (tx) => {
    await enqueueMessages(
      tx,
      letters.map(({ to, about, attention = 'answer' }) => ({
        tenantId,
        key: letterKey(to, about),
        kind: 'mentoring-ended',
        recipientId: to.id,
        payload: { otherId: about.id },
        attention,
        dueAt: now,
        now,
      })),
    )
  })
}

const letterKey = (to: TestPerson, about: TestPerson): string => `letter/${to.id}/${about.id}`

/** What became of them, in the order in which they left. */
export async function readLetters(hallway: TestHallway) {
  return await hallway.database.withTenant(
    hallway.tenantId,
    async (tx) =>
      await tx
        .selectFrom('outbox')
        .select(['recipient_id', 'state', 'attempts', 'unknown_fates', 'left_at', 'outcome', 'leased_by'])
        .where('kind', '=', 'mentoring-ended')
        .orderBy('left_at')
        .execute(),
  )
}

export async function addPeople(hallway: TestHallway, count: number): Promise<TestPerson[]> {
  const people: TestPerson[] = []
  for (let number = 1; number <= count; number++) {
    people.push(await hallway.addPerson({ name: `Reader ${String(number)}`, weekly_budget: 20 }))
  }
  return people
}
