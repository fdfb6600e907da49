import type { Context } from '../context.ts'
import { findEventsOfGroups, findEventsOfPeople, loadEventDocuments } from './event-documents.ts'
import { findGroupsOfMembers, findGroupsOfPeople, loadGroupDocuments } from './group-documents.ts'
import { loadPersonDocuments } from './person-documents.ts'
import type { TenantSearch, Thing } from './tenant-search.ts'

/** Loads things and whatever names them, and then takes them in at once. */
export async function reload(
  search: TenantSearch,
  context: Pick<Context, 'tx' | 'now'>,
  things: readonly Thing[],
): Promise<void> {
  const people = idsOf(things, 'person')
  const loadedPeople = await ifAny(people, loadPersonDocuments, context)
  const here = new Set(loadedPeople.map(({ document }) => document.id))
  const cameOrWent = people.filter((id) => search.people.has(id) !== here.has(id))
  const groups = unique([
    ...idsOf(things, 'group'),
    ...(await ifAny(people, findGroupsOfPeople, context)),
    // A group is as large as its members who are here; nobody else's change makes it count them anew.
    ...(await ifAny(cameOrWent, findGroupsOfMembers, context)),
  ])
  const events = unique([
    ...idsOf(things, 'event'),
    ...(await ifAny(people, findEventsOfPeople, context)),
    ...(await ifAny(groups, findEventsOfGroups, context)),
  ])
  const loadedGroups = await ifAny(groups, loadGroupDocuments, context)
  const loadedEvents = await ifAny(events, loadEventDocuments, context)
  search.replacePeople(people, loadedPeople)
  search.replaceGroups(groups, loadedGroups)
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
