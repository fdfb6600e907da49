import { AppError } from '../shared/errors/app-error.ts'
import { ConfigError } from './config.ts'

/** What to print for a failure: plain sentences for what we expect, the stack for a bug. */
export function explain(error: unknown): string[] {
  if (error instanceof ConfigError) return ['Hallway cannot start:', ...error.problems.map((problem) => `  ${problem}`)]
  if (error instanceof AppError) return [error.detail]
  return [error instanceof Error ? (error.stack ?? error.message) : String(error)]
}
