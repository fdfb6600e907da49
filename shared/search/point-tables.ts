import { fieldOf, type TermCode } from './term-code.ts'
import { fieldPoints, pointsBesideOtherWords, pointsOfCommonWords, type Field, type Points } from './document.ts'

/** By the code of a posting: what it is worth to find it, or `UNFOUND`. */
export type PointTable = Uint8Array

/** Finding the term there is no finding. */
export const UNFOUND = 0xff

/** What a word is worth, depending on how it was found. */
export interface PointTables {
  whole: PointTable
  beginning: PointTable
  /** Put right by one edit, or by two. */
  near: readonly [PointTable, PointTable]
  nearBeginning: readonly [PointTable, PointTable]
}

const NOWHERE: Points = { whole: null, beginning: null }
const naming: readonly Field[] = ['name', 'alias', 'initials']

/** Where every word must be in the name. */
export const inNames = tablesOf((field) => (naming.includes(field) ? fieldPoints[field] : NOWHERE))
/** The only word of a query, outside names. */
export const alone = tablesOf((field) => fieldPoints[field])
/** One of several words. */
export const besideOthers = tablesOf((field) => pointsBesideOtherWords[field] ?? fieldPoints[field])
/** One of several words, with a meaning at work. */
export const commonBesideOthers = tablesOf((field) => pointsOfCommonWords[field] ?? fieldPoints[field])
/** A facet finds without being worth anything. */
export const worthNothing: PointTable = new Uint8Array(1 << 8)

function tablesOf(pointsIn: (field: Field) => Points): PointTables {
  const table = (how: keyof Points, share: number): PointTable =>
    Uint8Array.from({ length: 1 << 8 }, (_, code: TermCode) => {
      const place = fieldOf(code)
      const points = place === null ? null : pointsIn(place.field)[how]
      if (place === null || points === null) return UNFOUND
      return Math.max(1, Math.round((points + (place.beginsName ? 1 : 0)) * share))
    })
  return {
    whole: table('whole', 1),
    beginning: table('beginning', 1),
    // A word that was put right is worth less than the same word typed right, by each edit.
    near: [table('whole', 0.75), table('whole', 0.5)],
    nearBeginning: [table('beginning', 0.75), table('beginning', 0.5)],
  }
}
