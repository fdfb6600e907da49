import type { AppErrorCode } from './codes.ts'

/**
 * An expected failure. `detail` is for the log and the developer; people read the translated text
 * that belongs to the code, never `message`.
 */
export class AppError extends Error {
  readonly code: AppErrorCode
  readonly detail: string

  constructor(code: AppErrorCode, options: { detail: string; cause?: unknown }) {
    super(`${code}: ${options.detail}`, { cause: options.cause })
    this.name = 'AppError'
    this.code = code
    this.detail = options.detail
  }
}
