import { erasePeople, personDigest, readErasures, rememberErasures } from '../../db/erasures.ts'
import { decodeText } from './decode-text.ts'
import { count } from './format-report.ts'
import { readTable, type Columns } from './read-table.ts'
import { emptyReport, refuse, type ImportContext, type ImportReport, type PreparedImport } from './report.ts'

const SUBJECT = 'erasures'
const DIGEST = /^[0-9a-f]{64}$/

const columns: Columns<'personDigest' | 'erasedAt'> = {
  known: ['personDigest', 'erasedAt'],
  required: ['personDigest', 'erasedAt'],
}

interface Erasure {
  digest: string
  erasedAt: Date
}

/** Reads who was erased before a backup was restored: whom it brought back is erased once more. */
export function prepareErasures(bytes: Uint8Array): PreparedImport {
  const decoded = decodeText(bytes, { refuseOthers: false })
  if ('refused' in decoded) return refuse(SUBJECT, decoded.refused)
  const table = readTable(decoded.text, columns)
  if ('refused' in table) return refuse(SUBJECT, table.refused)
  const report: ImportReport = { ...emptyReport(SUBJECT), problems: [...table.problems], notes: [...table.notes] }
  const erasures: Erasure[] = []
  for (const { line, cells } of table.rows) {
    const digest = cells.personDigest?.toLowerCase() ?? ''
    const erasedAt = new Date(cells.erasedAt ?? '')
    if (!DIGEST.test(digest)) {
      report.problems.push({ line, reason: 'personDigest is not one that Hallway wrote.', severity: 'refused' })
    } else if (Number.isNaN(erasedAt.getTime())) {
      report.problems.push({ line, reason: `erasedAt “${cells.erasedAt ?? ''}” is no instant.`, severity: 'refused' })
    } else {
      erasures.push({ digest, erasedAt })
    }
  }
  return { write: async (context) => await applyErasures(context, erasures, report) }
}

async function applyErasures(
  context: ImportContext,
  erasures: readonly Erasure[],
  report: ImportReport,
): Promise<ImportReport> {
  const known = await readErasures(context)
  const fresh = erasures.filter(({ digest }) => !known.has(digest))
  const erased = new Set(fresh.map(({ digest }) => digest))
  const people = await context.tx.selectFrom('people').select('person_id').execute()
  const back = people.map((row) => row.person_id).filter((id) => erased.has(personDigest(context.tenantId, id)))
  await rememberErasures(context, fresh)
  await erasePeople(context, back)
  if (back.length > 0) report.notes.push(`${count(back.length)} deleted whom the backup had brought back.`)
  return { ...report, created: erased.size, unchanged: erasures.length - fresh.length }
}
