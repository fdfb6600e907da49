import { erasePeople } from '../../db/erasures.ts'
import type { Job } from '../../feature.ts'

/** Few at a time, so that a job that deletes much holds up nobody. */
const PEOPLE_AT_ONCE = 100

export const eraseWhoAsked: Job = {
  name: 'privacy.erase',
  everyMinutes: 60,
  async run(context) {
    const due = await context.tx
      .selectFrom('people')
      .select('person_id')
      .where('erase_at', '<=', context.now)
      .orderBy('erase_at')
      .limit(PEOPLE_AT_ONCE)
      .forUpdate()
      .execute()
    await erasePeople(
      context,
      due.map((row) => row.person_id),
    )
  },
}
