import { z } from 'zod/v4'
import { AppError } from './app-error.ts'

/**
 * An `invalid-input` that only a use case can find (a date that is past where the person is, say). It
 * names the field, as a schema's own findings do, so that a form can say it there.
 */
export function invalidField(path: string, message: string): AppError {
  const cause = new z.ZodError([{ code: 'custom', path: [path], message, input: undefined }])
  return new AppError('invalid-input', { detail: `${path}: ${message}`, cause })
}
