import { z } from 'zod/v4'
import { AppError } from '../../../shared/errors/app-error.ts'
import type { Position } from '../../../shared/search/search-index.ts'

const position = z.object({ score: z.number(), id: z.guid() })

/** Where the next page begins; opaque to whoever passes it back. */
export function writeCursor(after: Position | null): string | null {
  return after === null ? null : Buffer.from(JSON.stringify(after)).toString('base64url')
}

/** @throws AppError `invalid-input` for a cursor that this server never gave out. */
export function readCursor(cursor: string | undefined): Position | null {
  if (cursor === undefined) return null
  const parsed = position.safeParse(parseJson(Buffer.from(cursor, 'base64url').toString()))
  if (!parsed.success) throw new AppError('invalid-input', { detail: 'Unknown cursor' })
  return parsed.data
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
