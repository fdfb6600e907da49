import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { formatSnapshot, hadEnded, mergeSnapshots, parseSnapshot, type Snapshot } from '../../../bot/search/snapshot.ts'

const TRANSACTIONS = Array.from({ length: 30 }, (_, number) => BigInt(number))

const snapshots: fc.Arbitrary<Snapshot> = fc
  .record({ end: fc.bigInt({ min: 0n, max: 25n }), open: fc.uniqueArray(fc.bigInt({ min: 0n, max: 24n })) })
  .map(({ end, open }) => ({ end, open: open.filter((transaction) => transaction < end) }))

const ended = (snapshot: Snapshot): bigint[] => TRANSACTIONS.filter((transaction) => hadEnded(snapshot, transaction))

describe('a snapshot', () => {
  it('is read as PostgreSQL writes it', () => {
    const snapshot = parseSnapshot('10:20:10,14,15', null)
    expect(ended(snapshot)).toEqual(TRANSACTIONS.filter((number) => number < 20n && ![10n, 14n, 15n].includes(number)))
    expect(formatSnapshot(snapshot)).toBe('10:20:10,14,15')
    expect(formatSnapshot(parseSnapshot('7:7:', null))).toBe('7:7:')
  })

  it.each([
    { text: '10:20:15', own: 12n },
    { text: '12:12:', own: 12n },
    { text: '12:13:12', own: 12n },
  ])('never holds the transaction that asks: $text', ({ text, own }) => {
    expect(hadEnded(parseSnapshot(text, own), own)).toBe(false)
  })

  it('survives being written and read', () => {
    fc.assert(
      fc.property(snapshots, (snapshot) => {
        expect(ended(parseSnapshot(formatSnapshot(snapshot), null))).toEqual(ended(snapshot))
      }),
    )
  })
})

describe('two snapshots together', () => {
  it('hold exactly what either holds', () => {
    fc.assert(
      fc.property(snapshots, snapshots, (one, other) => {
        const either = TRANSACTIONS.filter((number) => hadEnded(one, number) || hadEnded(other, number))
        expect(ended(mergeSnapshots(one, other))).toEqual(either)
      }),
    )
  })
})
