import { z } from 'zod/v4'
import { AppError } from './app-error.ts'

/**
 * An `invalid-input` that only a use case can find (a date that is past where the person is, say). It
 * names each wrong field, as a schema's own findings do, so that a form can say it there.
 *
 * @param problems what is wrong with a field: a sentence, or the code of one.
 */
export function invalidFields(problems: readonly { field: string; problem: string }[]): AppError {
  const issues = problems.map(({ field, problem }) => ({
    code: 'custom' as const,
    path: [field],
    message: problem,
    input: undefined,
  }))
  const detail = problems.map(({ field, problem }) => `${field}: ${problem}`).join(', ')
  return new AppError('invalid-input', { detail, cause: new z.ZodError(issues) })
}

export function invalidField(field: string, problem: string): AppError {
  return invalidFields([{ field, problem }])
}
