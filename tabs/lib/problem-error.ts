import type { Problem } from '../../shared/errors/problem.ts'
import type { Refusal } from '../../shared/errors/refusals.ts'

export type ProblemCode = Problem['code'] | 'offline'

/** A call to the API that failed. People read a text that belongs to `refusal` or `code`, never `message`. */
export class ProblemError extends Error {
  readonly code: ProblemCode
  /** Trying again will not help. */
  readonly refusal: Refusal | null
  readonly status: number
  /** For the support; empty where no answer came. */
  readonly correlationId: string
  /** For `invalid-input`: which fields, each with the code of what is wrong. */
  readonly fields: readonly { path: string; message: string }[]

  constructor(
    code: ProblemCode,
    options: {
      refusal?: Refusal | undefined
      status?: number
      correlationId?: string
      fields?: ProblemError['fields']
      cause?: unknown
    } = {},
  ) {
    super(code, { cause: options.cause })
    this.name = 'ProblemError'
    this.code = code
    this.refusal = options.refusal ?? null
    this.status = options.status ?? 0
    this.correlationId = options.correlationId ?? ''
    this.fields = options.fields ?? []
  }
}

const codeByStatus: Record<number, ProblemCode> = { 401: 'not-signed-in', 403: 'forbidden', 404: 'not-found' }

/** Reads a failed answer. A proxy in between may answer something that is no problem document. */
export async function readProblem(response: Response): Promise<ProblemError> {
  const body = (await response.json().catch(() => ({}))) as Partial<Problem>
  const code = body.code ?? codeByStatus[response.status] ?? 'unavailable'
  return new ProblemError(code, {
    refusal: body.refusal,
    status: response.status,
    correlationId: body.correlationId ?? '',
    fields: body.errors ?? [],
  })
}
