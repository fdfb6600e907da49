import type { Context } from '../context.ts'
import type { LoadedDocument } from './loaded-document.ts'

/** Events as they are searched, in no particular order; an id that is no event any more has no document. */
export async function loadEventDocuments(
  _context: Pick<Context, 'tx' | 'now'>,
  _eventIds: readonly string[] | 'all',
): Promise<LoadedDocument[]> {
  return await Promise.resolve([])
}

/** Events whose documents name one of these people. */
export async function findEventsOfPeople(
  _context: Pick<Context, 'tx'>,
  _personIds: readonly string[],
): Promise<string[]> {
  return await Promise.resolve([])
}

/** Events whose documents name one of these groups. */
export async function findEventsOfGroups(
  _context: Pick<Context, 'tx'>,
  _groupIds: readonly string[],
): Promise<string[]> {
  return await Promise.resolve([])
}
