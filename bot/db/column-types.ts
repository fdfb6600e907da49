import type { ColumnType } from 'kysely'

/** ISO date yyyy-mm-dd; the driver is told to leave dates as text. */
export type DateText = string
/** A jsonb column: read parsed, written as JSON text. */
export type Json<Value> = ColumnType<Value, string, string>

export interface TenantRow {
  tenant_id: string
}
