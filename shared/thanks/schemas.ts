import { z } from 'zod/v4'
import { personId } from '../people/schemas.ts'
import { THANKS_MAX_LENGTH } from './limits.ts'

export const thankInput = z.object({
  /** Chosen by who thanks: the same thank-you sent twice is one. */
  thanksId: z.guid(),
  personId,
  /** One line, for the thanked person's eyes. */
  line: z.string().trim().min(1).max(THANKS_MAX_LENGTH),
})
export type ThankInput = z.infer<typeof thankInput>
