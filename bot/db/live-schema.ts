import type { Generated } from 'kysely'
import type { Topic } from '../../shared/live/topics.ts'
import type { TenantRow } from './column-types.ts'

/** Something that people look at has changed; written by triggers alone, in the transaction of the change. */
export interface LiveChangeTable extends TenantRow {
  seq: Generated<number>
  topic: Topic
  /** Whom it concerns; null for everybody. */
  person_id: string | null
  /** The transaction's number, as text: it fits no JavaScript number. */
  changed_in: Generated<string>
  changed_at: Generated<Date>
}
