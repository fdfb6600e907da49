import type { PersonalIntroductionState } from '../../shared/introductions/personal.ts'
import type { TenantRow } from './column-types.ts'

export interface ThanksTable extends TenantRow {
  thanks_id: string
  person_id: string
  /** Who is thanked. */
  other_id: string
  line: string
  thanked_at: Date
  /** Whose members read it, too; null for the two alone. */
  group_id: string | null
}

/** Two people whom a third one introduces; or who is introduced on their own wish, and is then also the first. */
export interface PersonalIntroductionTable extends TenantRow {
  introduction_id: string
  introducer_id: string
  first_id: string
  second_id: string
  /** The introducer's words to both. */
  reason: string
  state: PersonalIntroductionState
  /** Private to who gave it: a no is told to nobody. */
  first_answer: 'yes' | 'no' | null
  second_answer: 'yes' | 'no' | null
  created_at: Date
  answer_by: Date
  settled_at: Date | null
}
