import type { Generated } from 'kysely'
import type { BuddyMode } from '../../shared/introductions/buddy-programme.ts'
import type { BuddyWeights } from '../../shared/matching/buddy-weights.ts'
import type { Json, TenantRow } from './column-types.ts'

/** What programme managers have set for buddies; without a row everything is as usual. */
export interface BuddySettingsTable extends TenantRow {
  mode: Generated<BuddyMode>
  weights: Json<Partial<BuddyWeights>>
}
