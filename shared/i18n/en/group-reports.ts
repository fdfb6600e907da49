import type { ReportOutcome } from '../../groups/reports.ts'

const line: Record<ReportOutcome, string> = {
  dismissed: 'The programme managers have read what you told them and leave the group as it is. Thank you for telling.',
  archived: 'The programme managers have archived it. Thank you for telling.',
}

export const groupReportsEn = {
  eyebrow: 'Your report',
  /** A preview names no group. */
  summary: 'The programme managers have answered your report',
  title: (group: string): string => `About ${group}`,
  line,
  openGroups: 'Open Groups',
}
