import { z } from 'zod/v4'

/**
 * What of somebody's Hallway can change while they look at it. All that a signal says: neither who changed what,
 * nor in which group or event, for that somebody belongs to one can be nobody's business.
 */
export const topic = z.enum(['me', 'introductions', 'mentoring', 'mentors', 'network', 'coffee', 'events', 'groups'])
export type Topic = z.infer<typeof topic>

/** A transaction's number, as text: it fits no JavaScript number. */
const mark = z.string().regex(/^\d{1,18}$/)

export const changesInput = z.object({ since: mark.optional() })
export const changes = z.object({
  /** What to ask from the next time. */
  upTo: mark,
  topics: z.array(topic),
})
