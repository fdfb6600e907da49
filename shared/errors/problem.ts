import { z } from 'zod/v4'
import { appErrorCodes } from './codes.ts'
import { refusals } from './refusals.ts'

/** RFC 9457 problem details as the API answers them. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum([...appErrorCodes, 'bug']),
  correlationId: z.string(),
  /** Says more than the code; people read its sentence in place of the code's. */
  refusal: z.enum(refusals).optional(),
  /** For `invalid-input`: which field and what was wrong with it. */
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
})
export type Problem = z.infer<typeof problem>
