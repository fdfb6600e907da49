import type { Context } from '../context.ts'
import type { TenantTransaction } from '../db/database.ts'
import { lookNow, type Look } from './changes.ts'
import { loadEventDocuments } from './event-documents.ts'
import { loadGroupDocuments } from './group-documents.ts'
import { rangesOf } from './id-ranges.ts'
import { loadPeopleBetween } from './person-documents.ts'
import { TenantSearch } from './tenant-search.ts'

type Reading = Pick<Context, 'tx' | 'now'>

/** Runs each step of a load: all in one transaction, or each in a short one of its own. */
export type Steps = <Result>(step: (context: Reading) => Promise<Result>) => Promise<Result>

/** About so many people at once, so that searches find their turn between: ids of a directory are random, ranges of them alike. */
const PAGE = 500

/** Builds a tenant's indexes. What changes meanwhile comes with the first search: the look is taken first. */
export async function loadTenant(inStep: Steps): Promise<{ search: TenantSearch; look: Look }> {
  const look = await inStep(async ({ tx }) => await lookNow(tx))
  const search = new TenantSearch(look)
  const people = await inStep(async ({ tx }) => await countPeople(tx))
  for (const range of rangesOf(Math.ceil(people / PAGE))) {
    search.replacePeople([], await inStep(async (context) => await loadPeopleBetween(context, range)))
  }
  search.replaceGroups([], await inStep(async (context) => await loadGroupDocuments(context, 'all')))
  search.replace('event', [], await inStep(async (context) => await loadEventDocuments(context, 'all')))
  return { search, look }
}

async function countPeople(tx: TenantTransaction): Promise<number> {
  const { count } = await tx
    .selectFrom('people')
    .select((query) => query.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
