import { createCodes, foldTerm } from './interests.ts'
import type { RoundMember } from './round.ts'

/** Which languages each speaks: the first 31 as bits, the others as a list behind the last bit. */
export interface Languages {
  mask: Int32Array
  others: readonly (readonly number[])[]
  /** Number of the set of languages a person speaks. */
  kind: Int32Array
}

const OTHERS = 31
const OTHERS_BIT = 1 << OTHERS
const NO_OTHERS: readonly number[] = []

/** @param everyday null where no common language is needed: then all speak one. */
export function createLanguages(members: readonly RoundMember[], everyday: string | null): Languages {
  const codeOf = createCodes()
  const kindOf = createCodes()
  if (everyday !== null) codeOf(foldTerm(everyday))
  const mask = new Int32Array(members.length).fill(everyday === null ? 1 : 0)
  const kind = new Int32Array(members.length)
  if (everyday === null) return { mask, others: members.map(() => NO_OTHERS), kind }
  const others = members.map(({ languages }, number) => {
    const spoken = languages.length === 0 ? [everyday] : languages
    const codes = [...new Set(spoken.map((language) => codeOf(foldTerm(language))))].toSorted((a, b) => a - b)
    kind[number] = kindOf(codes.join(' '))
    for (const code of codes) mask[number] = (mask[number] as number) | (code < OTHERS ? 1 << code : OTHERS_BIT)
    const rare = codes.filter((code) => code >= OTHERS)
    return rare.length === 0 ? NO_OTHERS : rare
  })
  return { mask, others, kind }
}

export function selectLanguages({ mask, others, kind }: Languages, people: readonly number[]): Languages {
  return {
    mask: Int32Array.from(people, (person) => mask[person] as number),
    others: people.map((person) => others[person] ?? NO_OTHERS),
    kind: Int32Array.from(people, (person) => kind[person] as number),
  }
}

export function shareLanguage({ mask, others }: Languages, a: number, b: number): boolean {
  const common = (mask[a] as number) & (mask[b] as number)
  if (common !== OTHERS_BIT) return common !== 0
  return others[a]?.some((code) => others[b]?.includes(code)) ?? false
}

/** One language that all of them speak. */
export function haveCommonLanguage({ mask, others }: Languages, group: readonly number[]): boolean {
  const common = group.reduce((bits, person) => bits & (mask[person] as number), -1)
  if ((common & ~OTHERS_BIT) !== 0) return true
  if (common === 0) return false
  const [first = 0, ...rest] = group
  return others[first]?.some((code) => rest.every((person) => others[person]?.includes(code))) ?? false
}
