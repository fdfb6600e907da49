/**
 * Which transactions had ended when somebody looked: all below `end` but those `open`. Numbers of
 * transactions grow for ever and fit no JavaScript number.
 */
export interface Snapshot {
  end: bigint
  open: readonly bigint[]
}

/**
 * @param text as `pg_current_snapshot()` writes it, `xmin:xmax:xip,…`.
 * @param own the transaction that asks, where it has a number: it has not ended, yet PostgreSQL does
 *   not list it.
 */
export function parseSnapshot(text: string, own: bigint | null): Snapshot {
  const [, end = '0', open = ''] = text.split(':')
  const listed = open === '' ? [] : open.split(',').map(BigInt)
  const isMissing = own !== null && own < BigInt(end) && !listed.includes(own)
  return { end: BigInt(end), open: isMissing ? [...listed, own] : listed }
}

export function formatSnapshot(snapshot: Snapshot): string {
  const open = snapshot.open.toSorted((a, b) => (a < b ? -1 : 1))
  return `${String(oldestOpen(snapshot))}:${String(snapshot.end)}:${open.join(',')}`
}

/** Every transaction below this one had ended. */
export function oldestOpen({ end, open }: Snapshot): bigint {
  return open.reduce((least, transaction) => (transaction < least ? transaction : least), end)
}

export function hadEnded({ end, open }: Snapshot, transaction: bigint): boolean {
  return transaction < end && !open.includes(transaction)
}

/** Transactions that had ended at either look. */
export function mergeSnapshots(one: Snapshot, other: Snapshot): Snapshot {
  const open = new Set([...one.open, ...other.open])
  return {
    end: one.end > other.end ? one.end : other.end,
    open: [...open].filter((transaction) => !hadEnded(one, transaction) && !hadEnded(other, transaction)),
  }
}
