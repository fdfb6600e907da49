import type { Context } from '../context.ts'
import type { LoadedDocument } from './loaded-document.ts'

/** Groups as they are searched, in no particular order; an id that is no group any more has no document. */
export async function loadGroupDocuments(
  _context: Pick<Context, 'tx' | 'now'>,
  _groupIds: readonly string[] | 'all',
): Promise<LoadedDocument[]> {
  return await Promise.resolve([])
}

/** Groups whose documents name one of these people. */
export async function findGroupsOfPeople(
  _context: Pick<Context, 'tx'>,
  _personIds: readonly string[],
): Promise<string[]> {
  return await Promise.resolve([])
}
