import { z } from 'zod/v4'
import { LARGE_PAGE_SIZE, PAGE_SIZE } from './page-size.ts'

/** One page of a list. `nextCursor` is opaque; null on the last page. */
export function page<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable(), total: z.int() })
}

/** Query parameters of every paged endpoint. */
export const pageInput = z.object({
  cursor: z.string().max(500).optional(),
  size: z.coerce.number().pipe(z.int().min(1).max(LARGE_PAGE_SIZE)).default(PAGE_SIZE),
})
