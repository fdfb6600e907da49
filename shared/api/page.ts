import { z } from 'zod/v4'

/** One page of a list. `nextCursor` is opaque; null on the last page. */
export function page<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable(), total: z.int() })
}

export const PAGE_SIZE = 24
/** For who scrolls on and on: ten thousand rows are some forty of these. */
export const LARGE_PAGE_SIZE = 240

/** Query parameters of every paged endpoint. */
export const pageInput = z.object({
  cursor: z.string().max(500).optional(),
  size: z.coerce.number().pipe(z.int().min(1).max(LARGE_PAGE_SIZE)).default(PAGE_SIZE),
})
