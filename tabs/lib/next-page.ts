import { LARGE_PAGE_SIZE } from '../../shared/api/page-size.ts'

/** Which page of a list is asked for. */
export interface PageParam {
  cursor?: string
  size?: number
}

export const FIRST_PAGE: PageParam = {}

/** Whoever scrolls beyond these wants to get far. */
const SMALL_PAGES = 3

/** For an infinite query's `getNextPageParam`. */
export function nextPage(last: { nextCursor: string | null }, pages: readonly unknown[]): PageParam | null {
  if (last.nextCursor === null) return null
  return { cursor: last.nextCursor, ...(pages.length >= SMALL_PAGES && { size: LARGE_PAGE_SIZE }) }
}
