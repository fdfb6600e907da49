import type { z } from 'zod/v4'
import { AppError } from '../../shared/errors/app-error.ts'

/** @throws AppError `invalid-input` */
export function parse<Data>(schema: z.ZodType<Data>, value: unknown): Data {
  const result = schema.safeParse(value)
  if (!result.success) throw new AppError('invalid-input', { detail: 'Bad development request', cause: result.error })
  return result.data
}
