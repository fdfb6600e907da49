import type { ErrorRequestHandler, Response } from 'express'
import { z } from 'zod/v4'
import type { Logger } from 'pino'
import { AppError } from '../../shared/errors/app-error.ts'
import type { AppErrorCode } from '../../shared/errors/codes.ts'
import type { Problem } from '../../shared/errors/problem.ts'

/** What each failure is over HTTP. Titles are for developers; the tab says it in the reader's words. */
const answers: Record<AppErrorCode, { status: number; title: string }> = {
  'invalid-input': { status: 400, title: 'The request does not fit the schema.' },
  'not-signed-in': { status: 401, title: 'A valid token is needed.' },
  forbidden: { status: 403, title: 'This is not yours to do.' },
  'not-found': { status: 404, title: 'There is nothing here.' },
  'mentor-full': { status: 409, title: 'The mentor has no place left.' },
  'already-settled': { status: 409, title: 'This was settled before.' },
  conflict: { status: 409, title: 'This does not fit the current state.' },
  'too-large': { status: 413, title: 'The request is too large.' },
  'too-many-requests': { status: 429, title: 'Too many requests. Try again in a minute.' },
  unavailable: { status: 503, title: 'Something Hallway depends on does not answer.' },
}

/** Turns every failure into RFC 9457 problem details; what we did not expect is logged as a bug. */
export function problemHandler(log: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) {
      next(error)
      return
    }
    sendProblem(response, toAppError(error), error, log)
  }
}

function sendProblem(response: Response, expected: AppError | null, error: unknown, log: Logger): void {
  const correlationId = String(response.locals['correlationId'] ?? 'none')
  const problem = toProblem(expected, correlationId)
  const { status } = problem
  if (status >= 500) log.error({ correlationId, err: error }, 'request failed')
  else log.debug({ correlationId, code: expected?.code, detail: expected?.detail }, 'request refused')
  response.status(status).type('application/problem+json').send(JSON.stringify(problem))
}

function toProblem(expected: AppError | null, correlationId: string): Problem {
  const common = { type: 'about:blank', correlationId } as const
  if (expected === null) return { ...common, title: 'Hallway failed.', status: 500, code: 'bug' }
  const { code, refusal, cause } = expected
  return {
    ...common,
    ...answers[code],
    code,
    ...(refusal !== null && { refusal }),
    ...(cause instanceof z.ZodError && { errors: fieldErrors(cause) }),
  }
}

/** Express' own refusals (malformed JSON, a body too large, a broken path) carry a status. */
function toAppError(error: unknown): AppError | null {
  if (error instanceof AppError) return error
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  if (status === 404) return new AppError('not-found', { detail: 'No such file', cause: error })
  if (status === 413) return new AppError('too-large', { detail: 'Body over the limit', cause: error })
  if (status === 404) return new AppError('not-found', { detail: 'No such file', cause: error })
  if (typeof status === 'number' && status >= 400 && status < 500) {
    return new AppError('invalid-input', { detail: 'Malformed request', cause: error })
  }
  return null
}

function fieldErrors(error: z.ZodError): { path: string; message: string }[] {
  return error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }))
}
