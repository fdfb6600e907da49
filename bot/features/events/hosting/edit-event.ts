import { addDays, daysBetween } from '../../../../shared/time/working-hours.ts'
import { AppError } from '../../../../shared/errors/app-error.ts'
import type { Scope } from '../../../../shared/events/draft-choices.ts'
import type { EventDraft } from '../../../../shared/events/draft.ts'
import type { DraftTimes } from '../../../../shared/events/draft-times.ts'
import type { ActorContext } from '../../../context.ts'
import { fillPlaces, type Occurrence } from '../places.ts'
import { alignDates } from './align-dates.ts'
import { requireSoundDraft } from './check.ts'
import { detachDate, localStartOf } from './detach-date.ts'
import { lockHostedEvent, readCoHostIds, refuseWhatIsSettled, type EventRow, type HostedEvent } from './hosted-event.ts'
import { countMostGoing, tellGuests } from './tell-guests.ts'
import { toColumns, type HostedColumns } from './to-columns.ts'
import { writeCoHosts } from './write-co-hosts.ts'

interface Edit {
  eventId: string
  startsAt: string
  scope: Scope
  /** Of the event as the form was opened. */
  version: number
  draft: EventDraft
}

/**
 * Changes one date of an event, or all its dates to come. Answers go along with their dates; whoever means to
 * come is told where the time or the place has changed.
 *
 * @returns where the date is now.
 * @throws AppError `invalid-input` with every field that is wrong; `forbidden`; `not-found`; `conflict` where
 *   somebody else has changed the event meanwhile, or it is over or cancelled.
 */
export async function editEvent(
  context: ActorContext,
  { draft, scope, version, ...key }: Edit,
): Promise<{ eventId: string; startsAt: string }> {
  const hosted = await lockHostedEvent(context, { eventId: key.eventId, startsAt: new Date(key.startsAt) })
  const { event, date } = hosted
  refuseWhatIsSettled(hosted, context.now)
  if (version !== event.version) throw new AppError('conflict', { detail: `${event.event_id} was changed meanwhile` })
  const isOneOfMany = scope === 'this' && event.rrule !== null
  const dates = isOneOfMany ? [date.starts_at] : await readDatesToCome(context, event)
  const coHostIds = await readCoHostIds(context, event.event_id)
  const times = await requireSoundDraft(context, draft, {
    startedAt: date.starts_at,
    going: await countMostGoing(context, event.event_id, dates),
    groupId: event.group_id,
    coHostIds,
  })
  const columns = toColumns(draft, times, event.rrule)
  const at = isOneOfMany
    ? await editOneDate(context, hosted, columns, times)
    : await editAllDates(context, hosted, columns)
  await writeCoHosts(
    context,
    { event_id: at.eventId, version: event.version },
    { personIds: draft.coHostIds.filter((id) => id !== event.host_id), known: coHostIds },
  )
  return { eventId: at.eventId, startsAt: at.startsAt.toISOString() }
}

async function editOneDate(
  context: ActorContext,
  hosted: HostedEvent,
  columns: HostedColumns,
  times: DraftTimes,
): Promise<Occurrence> {
  const { event, date } = hosted
  const at = await detachDate(context, hosted, columns, times)
  await fillPlaces(context, at, columns.capacity)
  if (isNews(event, columns) || at.startsAt.getTime() !== date.starts_at.getTime()) {
    await tellGuests(context, {
      kind: 'event-changed',
      eventId: at.eventId,
      by: context.actor.personId,
      version: event.version + 1,
      dates: [at.startsAt],
      all: false,
    })
  }
  return at
}

async function editAllDates(
  context: ActorContext,
  { event, date }: HostedEvent,
  columns: HostedColumns,
): Promise<Occurrence> {
  const after = { ...event, ...columns, ...shiftSeries(event, date.starts_at, columns), version: event.version + 1 }
  await context.tx
    .updateTable('events')
    .set({ ...after, changed_at: context.now })
    .where('event_id', '=', event.event_id)
    .execute()
  const daysLater = daysBetween(localStartOf(event, date.starts_at).slice(0, 10), columns.local_start.slice(0, 10))
  const aligned = await alignDates(context, { before: event, after, daysLater })
  const moved = [...aligned.now].some(([from, to]) => from !== to.getTime())
  for (const startsAt of aligned.now.values()) {
    await fillPlaces(context, { eventId: event.event_id, startsAt }, after.capacity)
  }
  const news = { eventId: event.event_id, by: context.actor.personId, version: after.version }
  if (moved || isNews(event, columns)) {
    await tellGuests(context, {
      ...news,
      kind: 'event-changed',
      dates: [...aligned.now.values()],
      all: after.rrule !== null,
    })
  }
  await tellGuests(context, { ...news, kind: 'event-cancelled', dates: aligned.gone, all: false })
  return { eventId: event.event_id, startsAt: aligned.now.get(date.starts_at.getTime()) ?? date.starts_at }
}

/**
 * The form shows one date; what it moves by, the series moves by. The dates that the series leaves out move
 * along, or they would come back.
 */
function shiftSeries(event: EventRow, startsAt: Date, columns: HostedColumns) {
  const { local_start: shown, time_zone: timeZone, rrule } = columns
  if (event.rrule === null || rrule === null) return { local_start: shown, excluded_starts: [] }
  const former = localStartOf(event, startsAt)
  const isSameTime = former === shown && timeZone === event.time_zone
  const days = daysBetween(former.slice(0, 10), shown.slice(0, 10))
  const shift = (local: string): string =>
    isSameTime ? local : `${addDays(local.slice(0, 10), days)}${shown.slice(10)}`
  return {
    local_start: inStep(shift(event.local_start), shown, rrule),
    excluded_starts: event.excluded_starts.map(shift),
  }
}

/** A series that becomes fortnightly comes on the date it was changed on, not on those between. */
function inStep(first: string, shown: string, rrule: string): string {
  const weeks = daysBetween(first.slice(0, 10), shown.slice(0, 10)) / 7
  return rrule.startsWith('FREQ=WEEKLY;INTERVAL=2') && weeks % 2 === 1
    ? `${addDays(first.slice(0, 10), 7)}${first.slice(10)}`
    : first
}

/** What people have to know before they come. */
function isNews(before: EventRow, after: HostedColumns): boolean {
  const matters = ['place', 'join_url', 'duration_minutes', 'all_day'] as const
  return matters.some((column) => before[column] !== after[column])
}

async function readDatesToCome({ tx, now }: ActorContext, { event_id: eventId }: EventRow): Promise<Date[]> {
  const rows = await tx
    .selectFrom('occurrences')
    .select('starts_at')
    .where('event_id', '=', eventId)
    .where('ends_at', '>', now)
    .where('cancelled_at', 'is', null)
    .execute()
  return rows.map((row) => row.starts_at)
}
