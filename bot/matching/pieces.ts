import { once } from 'node:events'
import type { MessagePort, Worker } from 'node:worker_threads'

/** The other thread: a worker as the server sees it, or the server as the worker does. */
type Port = Worker | MessagePort

interface Piece {
  field: string
  value: unknown
  /** A part of a list, of which others may follow. */
  isPart: boolean
}

const ROWS_PER_PIECE = 200

/**
 * Hands the fields of an object over to the other thread. Copying from thread to thread holds up both, so long
 * lists go in pieces, each once the one before has arrived: whatever else waits comes in between.
 */
export async function sendInPieces(port: Port, value: object, signal?: AbortSignal): Promise<void> {
  for (const piece of piecesOf(value)) {
    port.postMessage(piece)
    await nextMessage(port, signal)
  }
  port.postMessage(null)
}

/** @throws Error where the other thread fails, or the signal says that it has ended. */
export async function receivePieces(port: Port, signal?: AbortSignal): Promise<Record<string, unknown>> {
  const whole: Record<string, unknown> = {}
  for (;;) {
    const piece = (await nextMessage(port, signal)) as Piece | null
    if (piece === null) return whole
    whole[piece.field] = piece.isPart ? append(whole[piece.field], piece.value) : piece.value
    port.postMessage('next')
  }
}

async function nextMessage(port: Port, signal: AbortSignal | undefined): Promise<unknown> {
  const options = signal === undefined ? {} : { signal }
  // Both are emitters; only the types of a message port say that it is a target of events as well.
  const [message] = (await once(port as Worker, 'message', options)) as [unknown]
  return message
}

function* piecesOf(value: object): Generator<Piece> {
  for (const [field, own] of Object.entries(value) as [string, unknown][]) {
    if (!Array.isArray(own)) {
      yield { field, value: own, isPart: false }
      continue
    }
    yield { field, value: [], isPart: true }
    for (let start = 0; start < own.length; start += ROWS_PER_PIECE) {
      yield { field, value: own.slice(start, start + ROWS_PER_PIECE), isPart: true }
    }
  }
}

function append(list: unknown, rows: unknown): unknown[] {
  const whole = Array.isArray(list) ? (list as unknown[]) : []
  if (Array.isArray(rows)) whole.push(...(rows as unknown[]))
  return whole
}
