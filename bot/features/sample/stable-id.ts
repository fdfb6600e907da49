import { createHash } from 'node:crypto'

/** The same GUID for the same thing on every machine, shaped as RFC 9562 asks of a version 5. */
export function stableId(kind: string, name: string): string {
  const bytes = createHash('sha256').update(`hallway sample ${kind} ${name}`).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
