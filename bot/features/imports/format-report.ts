import type { ImportReport, Problem } from './report.ts'

/** Lines of one reason that are named one by one; beyond, the first of them stand for the rest. */
const MOST_LINES_OF_A_REASON = 20

/** The report as a person reads it in a terminal. */
export function formatReport(report: ImportReport): string {
  const { refused, subject, problems, notes } = report
  const headline =
    refused === null
      ? `Imported ${subject}: ${count(report.created)} new, ${count(report.updated)} changed, ${count(report.unchanged)} unchanged.`
      : `Nothing has been imported. ${refused}`
  return [
    headline,
    ...notes,
    ...section(
      `of the ${subject} not imported`,
      problems.filter(({ severity }) => severity === 'refused'),
    ),
    ...section(
      `of the ${subject} imported, with something missing`,
      problems.filter(({ severity }) => severity === 'incomplete'),
    ),
    ...section(
      `of the ${subject} changed in Hallway before, where that has stayed`,
      problems.filter(({ severity }) => severity === 'kept'),
    ),
  ].join('\n')
}

export function count(number: number): string {
  return number.toLocaleString('en-GB')
}

function section(what: string, problems: readonly Problem[]): string[] {
  if (problems.length === 0) return []
  const lines = new Set(problems.map(({ line }) => line)).size
  return ['', `${count(lines)} ${what}:`, ...byReason(problems)]
}

/** A reason that many rows share is told once, with the lines it belongs to. */
function byReason(problems: readonly Problem[]): string[] {
  const lines = Map.groupBy(problems, ({ reason }) => reason)
  return problems.flatMap((problem) => {
    const same = lines.get(problem.reason) ?? []
    if (same.length <= MOST_LINES_OF_A_REASON) return [`  line ${String(problem.line)}: ${problem.reason}`]
    if (same[0] !== problem) return []
    return [`  lines ${same.map(({ line }) => line).join(', ')}: ${problem.reason}`]
  })
}
