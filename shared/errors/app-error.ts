import type { AppErrorCode } from './codes.ts'
import type { Refusal } from './refusals.ts'

/**
 * An expected failure. `detail` is for the log and the developer; people read the translated text
 * that belongs to the refusal, or else to the code, never `message`.
 */
export class AppError extends Error {
  readonly code: AppErrorCode
  readonly detail: string
  readonly refusal: Refusal | null

  constructor(code: AppErrorCode, options: { detail: string; cause?: unknown; refusal?: Refusal }) {
    super(`${code}: ${options.detail}`, { cause: options.cause })
    this.name = 'AppError'
    this.code = code
    this.detail = options.detail
    this.refusal = options.refusal ?? null
  }
}
