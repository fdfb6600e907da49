import type { TenantRow } from './column-types.ts'

/** Who was erased at their own wish: enough to recognise them by, too little to say who they are. */
export interface ErasureTable extends TenantRow {
  person_digest: string
  erased_at: Date
}
