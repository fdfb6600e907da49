import { z } from 'zod/v4'
import { AppError } from './app-error.ts'

/** `invalid-input` that names every field that is wrong, each with the code of its sentence. */
export function invalidFields(problems: readonly { field: string; code: string }[]): AppError {
  const issues = problems.map(({ field, code }) => ({
    code: 'custom' as const,
    path: [field],
    message: code,
    input: '',
  }))
  const detail = problems.map(({ field, code }) => `${field}: ${code}`).join(', ')
  return new AppError('invalid-input', { detail, cause: new z.ZodError(issues) })
}
