import { z } from 'zod/v4'
import { AppError } from '../../../shared/errors/app-error.ts'

const position = z.object({ after: z.int().min(0).max(1_000_000) })

/** Where the next page begins; opaque to whoever passes it back. */
export function writeCursor(after: number): string {
  return Buffer.from(JSON.stringify({ after } satisfies z.infer<typeof position>)).toString('base64url')
}

/** @throws AppError `invalid-input` for a cursor that this server never gave out. */
export function readCursor(cursor: string | undefined): number {
  if (cursor === undefined) return 0
  const parsed = position.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()))
  if (!parsed.success) throw new AppError('invalid-input', { detail: 'Unknown cursor' })
  return parsed.data.after
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
