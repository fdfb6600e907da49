import { GROUP_NAME_MAX_LENGTH, PURPOSE_MAX_LENGTH } from '../../../shared/groups/limits.ts'
import { groupKind, groupVisibility, type GroupKind, type GroupVisibility } from '../../../shared/groups/schemas.ts'
import { createCellTaker, readChoice, readRequiredText, readText, suspiciousCell } from './cell-rules.ts'
import type { GroupColumn } from './groups-columns.ts'
import type { TableRow } from './read-table.ts'

export interface ParsedGroup {
  line: number
  name: string
  kind: GroupKind
  /** Null where the file has no such column. */
  description: string | null
  visibility: GroupVisibility | null
  /** User names or object ids, as written. */
  leads: string[]
}

/** @returns the group, or every reason why the row cannot be taken. */
export function parseGroup({ line, cells }: TableRow<GroupColumn>): ParsedGroup | { reasons: string[] } {
  const suspicious = suspiciousCell(cells)
  if (suspicious !== null) return { reasons: [suspicious] }
  const { take, reasons } = createCellTaker()
  const name = take(readRequiredText('name', cells.name, GROUP_NAME_MAX_LENGTH), '')
  const kind = take(readChoice('kind', cells.kind, groupKind.options), 'community')
  const description = take(readText('description', cells.description, PURPOSE_MAX_LENGTH), null) ?? ''
  const visibility = take(readChoice('visibility', cells.visibility || 'open', groupVisibility.options), 'open')
  if (reasons.length > 0) return { reasons }
  return {
    line,
    name,
    kind,
    description: cells.description === undefined ? null : description,
    visibility: cells.visibility === undefined ? null : visibility,
    leads: listOfNames(cells.leads ?? ''),
  }
}

function listOfNames(cell: string): string[] {
  return cell
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
