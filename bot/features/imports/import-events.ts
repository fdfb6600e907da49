import type { Context } from '../../context.ts'
import { refusedReport, type ImportReport, type Progress } from './report.ts'
export async function importEvents(
  _c: Pick<Context, 'tx' | 'tenantId' | 'now'>,
  _b: Uint8Array,
  _p: Progress = () => {},
): Promise<ImportReport> {
  return refusedReport('events', 'x')
}
