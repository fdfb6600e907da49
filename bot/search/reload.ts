import type { Context } from '../context.ts'
import { findEventsOfGroups, findEventsOfPeople, loadEventDocuments } from './event-documents.ts'
import { findGroupsOfPeople, loadGroupDocuments } from './group-documents.ts'
import { loadPersonDocuments } from './person-documents.ts'
import type { TenantSearch, Thing } from './tenant-search.ts'

/** Loads things and whatever names them, and then takes them in at once. */
export async function reload(
  search: TenantSearch,
  context: Pick<Context, 'tx' | 'now'>,
  things: readonly Thing[],
): Promise<void> {
  const people = idsOf(things, 'person')
  const groups = unique([...idsOf(things, 'group'), ...(await ifAny(people, findGroupsOfPeople, context))])
  const events = unique([
    ...idsOf(things, 'event'),
    ...(await ifAny(people, findEventsOfPeople, context)),
    ...(await ifAny(groups, findEventsOfGroups, context)),
  ])
  const loadedPeople = await ifAny(people, loadPersonDocuments, context)
  const loadedGroups = await ifAny(groups, loadGroupDocuments, context)
  const loadedEvents = await ifAny(events, loadEventDocuments, context)
  search.replacePeople(people, loadedPeople)
  search.replace('group', groups, loadedGroups)
  search.replace('event', events, loadedEvents)
}

function idsOf(things: readonly Thing[], kind: Thing['kind']): string[] {
  return unique(things.filter((thing) => thing.kind === kind).map(({ id }) => id))
}

async function ifAny<Result>(
  ids: string[],
  read: (context: Pick<Context, 'tx' | 'now'>, ids: string[]) => Promise<Result[]>,
  context: Pick<Context, 'tx' | 'now'>,
): Promise<Result[]> {
  return ids.length === 0 ? [] : await read(context, ids)
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}
