import { z } from 'zod/v4'

/** One page of a list. `nextCursor` is opaque; null on the last page. */
export function page<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable(), total: z.int() })
}

export const PAGE_SIZE = 24

/** Query parameters of every paged endpoint. */
export const pageInput = z.object({ cursor: z.string().max(500).optional() })
