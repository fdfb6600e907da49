import type { Query } from '@tanstack/react-query'

const MOST_PAGES = 5

/** Whether somebody has scrolled so far that reading it again would read page after page after page. */
export function isLong({ state: { data } }: Pick<Query, 'state'>): boolean {
  const pages = typeof data === 'object' && data !== null && 'pages' in data ? data.pages : []
  return Array.isArray(pages) && pages.length > MOST_PAGES
}
