import { z } from 'zod/v4'
import { AppError } from '../../../shared/errors/app-error.ts'
import type { Position } from './read-rows.ts'

const position = z.object({ wantedAt: z.iso.datetime(), key: z.string() })

/** Where the next page begins; opaque to whoever passes it back. */
export function writeCursor(after: Position | undefined): string | null {
  return after === undefined ? null : Buffer.from(JSON.stringify(after)).toString('base64url')
}

/** @throws AppError `invalid-input` for a cursor that this server never gave out. */
export function readCursor(cursor: string | undefined): Position | null {
  if (cursor === undefined) return null
  try {
    return position.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()))
  } catch (cause) {
    throw new AppError('invalid-input', { detail: 'Unknown cursor', cause })
  }
}
