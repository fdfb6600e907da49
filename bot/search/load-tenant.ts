import type { Context } from '../context.ts'
import { lookNow, type Look } from './changes.ts'
import { loadEventDocuments } from './event-documents.ts'
import { loadGroupDocuments } from './group-documents.ts'
import { loadPersonPage, type LoadedPerson } from './person-documents.ts'
import { TenantSearch } from './tenant-search.ts'

type Reading = Pick<Context, 'tx' | 'now'>

/** Runs each step of a load: all in one transaction, or each in a short one of its own. */
export type Steps = <Result>(step: (context: Reading) => Promise<Result>) => Promise<Result>

const PAGE = 2_000

/** Builds a tenant's indexes. What changes meanwhile comes with the first search: the look is taken first. */
export async function loadTenant(inStep: Steps): Promise<{ search: TenantSearch; look: Look }> {
  const look = await inStep(async ({ tx }) => await lookNow(tx))
  const search = new TenantSearch(look)
  let page: LoadedPerson[] = []
  do {
    const after = page.at(-1)?.document.id ?? null
    page = await inStep(async (context) => await loadPersonPage(context, after, PAGE))
    search.replacePeople([], page)
  } while (page.length === PAGE)
  search.replace('group', [], await inStep(async (context) => await loadGroupDocuments(context, 'all')))
  search.replace('event', [], await inStep(async (context) => await loadEventDocuments(context, 'all')))
  return { search, look }
}
