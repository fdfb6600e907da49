import type { Columns } from './read-table.ts'

export type GroupColumn = 'name' | 'kind' | 'description' | 'leads' | 'visibility'

export const groupColumns: Columns<GroupColumn> = {
  known: ['name', 'kind', 'description', 'leads', 'visibility'],
  required: ['name', 'kind'],
}
