import type { RoundMember } from './round.ts'

/** Who is interested in what, as codes in ascending order per person. */
export interface InterestTable {
  count: number
  /** Codes of person p: from `start[p]` to `start[p + 1]`. */
  start: Int32Array
  codes: Int32Array
  /** Points of an interest: the rarer, the more. */
  points: Int32Array
  /** Points of an interest by its name. */
  pointsOf(interest: string): number
}

/** Steps of rarity: an interest that 1 in 2^5 people or fewer have is worth all. */
const STEPS = 6

/** Numbers texts in order of their first appearance; null is -1. */
export function createCodes(known: ReadonlyMap<string, number> = new Map()): (text: string | null) => number {
  const codes = new Map<string, number>()
  return (text) => {
    if (text === null) return -1
    const code = known.get(text) ?? codes.get(text) ?? known.size + codes.size
    if (!known.has(text)) codes.set(text, code)
    return code
  }
}

export function foldTerm(term: string): string {
  return term.trim().toLowerCase()
}

export function createInterestTable(members: readonly RoundMember[], most: number): InterestTable {
  const codeOf = createCodes()
  const start = new Int32Array(members.length + 1)
  const all: number[] = []
  for (const [number, { interests }] of members.entries()) {
    const own = new Set(interests.map((interest) => codeOf(foldTerm(interest))))
    for (const code of [...own].toSorted((a, b) => a - b)) all.push(code)
    start[number + 1] = all.length
  }
  const codes = Int32Array.from(all)
  const holders = countHolders(codes)
  const points = holders.map((count) => Math.floor((most * (1 + rarity(count, members.length))) / STEPS))
  const pointsOf = (interest: string) => points[codeOf(foldTerm(interest))] ?? 0
  return { count: holders.length, start, codes, points, pointsOf }
}

/** The same codes and points for some of the people. */
export function selectInterests(table: InterestTable, people: readonly number[]): InterestTable {
  const start = new Int32Array(people.length + 1)
  for (const [number, person] of people.entries()) {
    const count = (table.start[person + 1] as number) - (table.start[person] as number)
    start[number + 1] = (start[number] as number) + count
  }
  const codes = new Int32Array(start[people.length] as number)
  for (const [number, person] of people.entries()) {
    codes.set(table.codes.subarray(table.start[person], table.start[person + 1]), start[number])
  }
  return { ...table, start, codes }
}

/** Points of all interests that two people share, each person's codes ascending. */
export function sharedInterestPoints({ start, codes, points }: InterestTable, a: number, b: number): number {
  let mine = start[a] as number
  let theirs = start[b] as number
  const myEnd = start[a + 1] as number
  const theirEnd = start[b + 1] as number
  let sum = 0
  while (mine < myEnd && theirs < theirEnd) {
    const left = codes[mine] as number
    const right = codes[theirs] as number
    if (left === right) sum += points[left] as number
    if (left <= right) mine++
    if (right <= left) theirs++
  }
  return sum
}

function countHolders(codes: Int32Array): Int32Array {
  const count = codes.reduce((highest, code) => Math.max(highest, code + 1), 0)
  const holders = new Int32Array(count)
  for (const code of codes) holders[code] = (holders[code] as number) + 1
  return holders
}

/** How often the pool can be halved until the holders are left, in whole steps: no rounding to differ. */
function rarity(holders: number, people: number): number {
  let steps = 0
  while (steps < STEPS - 1 && holders * 2 ** (steps + 1) <= people) steps++
  return steps
}
