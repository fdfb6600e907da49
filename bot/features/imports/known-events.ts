import type { Selectable } from 'kysely'
import type { ImportedEvent } from '../../db/event-schema.ts'
import type { Schema } from '../../db/schema.ts'
import type { ImportContext } from './report.ts'

export type EventRow = Selectable<Schema['events']>

/** An event that is there already. */
export interface KnownEvent {
  row: EventRow
  /** What the file said last; null for what was made here. */
  was: ImportedEvent | null
}

export interface KnownEvents {
  find(uid: string): KnownEvent | undefined
  /** Whether it is a date that somebody here has called off, or moved, in its series. */
  isLeftOutHere(uid: string): boolean
}

/** One date of a series: the series' UID, and the local start that the date stands for. */
const ONE_DATE = /^(?<series>.*)#(?<day>\d{4}-\d{2}-\d{2})T\d{2}:\d{2}:\d{2}$/s

/**
 * A date of a series is the same one at another hour, too: a series that moves by hours takes its single dates
 * along, and what was decided here about one of them holds.
 */
export async function readEvents({ tx }: ImportContext): Promise<KnownEvents> {
  const rows = await tx
    .selectFrom('events')
    .leftJoin('imported_events', (join) =>
      join
        .onRef('imported_events.tenant_id', '=', 'events.tenant_id')
        .onRef('imported_events.event_id', '=', 'events.event_id'),
    )
    .selectAll('events')
    .select('imported_events.content')
    .execute()
  const byUid = new Map(rows.map(({ content, ...row }) => [row.uid, { row, was: content }]))
  const byDay = new Map([...byUid].map(([uid, known]) => [withoutHour(uid), known]))
  return {
    find: (uid) => byUid.get(uid) ?? byDay.get(withoutHour(uid)),
    isLeftOutHere(uid) {
      const { series = '', day = '' } = ONE_DATE.exec(uid)?.groups ?? {}
      const known = byUid.get(series)
      return known !== undefined && leftOutHere(known.was, known.row).some((start) => start.startsWith(day))
    },
  }
}

/** The local starts that a series leaves out because somebody here wanted that, not its calendar file. */
export function leftOutHere(
  was: ImportedEvent | null,
  { excluded_starts: excluded }: Pick<ImportedEvent, 'excluded_starts'>,
): string[] {
  const before = new Set(was?.excluded_starts)
  return excluded.filter((start) => !before.has(start))
}

function withoutHour(uid: string): string {
  const { series, day } = ONE_DATE.exec(uid)?.groups ?? {}
  return series === undefined || day === undefined ? uid : `${series}#${day}`
}
