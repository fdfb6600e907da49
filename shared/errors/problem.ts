import { z } from 'zod/v4'
import { appErrorCodes } from './codes.ts'

/** RFC 9457 problem details as the API answers them. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum([...appErrorCodes, 'bug']),
  correlationId: z.string(),
  /** For `invalid-input`: which field and what was wrong with it. */
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
})
export type Problem = z.infer<typeof problem>
