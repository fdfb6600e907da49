import { AppError } from '../../../../shared/errors/app-error.ts'
import type { ReportOutcome } from '../../../../shared/groups/reports.ts'
import { requireManager, type ActorContext } from '../../../context.ts'
import { enqueueMessages, UNDO_MS } from '../../../db/outbox.ts'
import { archiveGroup } from '../leading/archive-group.ts'
import { lockGroup } from '../leading/led-group.ts'
import { openReports } from './read-reports.ts'

/**
 * A programme manager leaves the group as it is, or archives it, which settles whatever else is reported of it.
 * Whoever reported it is told.
 *
 * @throws AppError `forbidden`; `not-found` also for a manager who leads the group; `already-settled` where another
 *   one was faster or it was taken back.
 */
export async function settleReport(
  context: ActorContext,
  { reportId, outcome }: { reportId: string; outcome: ReportOutcome },
): Promise<void> {
  requireManager(context)
  const groupId = await lockGroupOf(context, reportId)
  if (outcome === 'archived') await archiveGroup(context, groupId)
  const { tx, actor, now } = context
  const settled = await tx
    .updateTable('group_reports')
    .set({ outcome, settled_at: now, settled_by: actor.personId })
    .where('settled_at', 'is', null)
    .where((where) => (outcome === 'archived' ? where('group_id', '=', groupId) : where('report_id', '=', reportId)))
    .returning(['report_id', 'reporter_id'])
    .execute()
  await tellReporters(context, settled)
}

/** Under the group's lock managers who settle reports of it at once take their turns. */
async function lockGroupOf(context: ActorContext, reportId: string): Promise<string> {
  const find = async () =>
    await openReports(context)
      .select('group_reports.group_id')
      .where('group_reports.report_id', '=', reportId)
      .executeTakeFirst()
  const report = await find()
  if (report !== undefined) await lockGroup(context, report.group_id)
  if (report === undefined || (await find()) === undefined) throw await whyNot(context, reportId)
  return report.group_id
}

async function whyNot({ tx }: ActorContext, reportId: string): Promise<AppError> {
  const settled = await tx
    .selectFrom('group_reports')
    .select('report_id')
    .where('report_id', '=', reportId)
    .where('settled_at', 'is not', null)
    .executeTakeFirst()
  const code = settled === undefined ? 'not-found' : 'already-settled'
  return new AppError(code, { detail: `Report ${reportId} is not open to this manager` })
}

async function tellReporters(
  { tx, tenantId, now }: ActorContext,
  reports: readonly { report_id: string; reporter_id: string }[],
): Promise<void> {
  await enqueueMessages(
    tx,
    reports.map(({ report_id: reportId, reporter_id: recipientId }) => ({
      tenantId,
      key: `group-report-settled:${reportId}`,
      kind: 'group-report-settled',
      recipientId,
      payload: { reportId },
      attention: 'answer',
      dueAt: new Date(now.getTime() + UNDO_MS),
      now,
    })),
  )
}
