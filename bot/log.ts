import { pino, type Logger } from 'pino'

/**
 * Structured logs on standard error. Of an error only its kind and stack are written: the database's
 * own `detail` quotes the row, and a row may hold a private note.
 */
export function createLog(level: string): Logger {
  return pino(
    {
      level,
      serializers: {
        err: (error: unknown) =>
          error instanceof Error
            ? {
                type: error.name,
                message: error.message,
                stack: error.stack,
                cause: String(error.cause ?? ''),
                ...reasonsOf(error),
              }
            : String(error),
      },
    },
    pino.destination({ dest: 2, sync: true }),
  )
}

/** Several failures at once say nothing without their own stacks. */
function reasonsOf(error: Error): { reasons?: string[] } {
  if (!(error instanceof AggregateError)) return {}
  return {
    reasons: error.errors.map((reason) =>
      reason instanceof Error ? (reason.stack ?? reason.message) : String(reason),
    ),
  }
}
