import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import type { TieStrength } from '../../../shared/people/schemas.ts'

/** The picture's own units: it is 380 wide and 300 high. */
export const WIDTH = 380
export const HEIGHT = 300
export const CENTRE = { x: WIDTH / 2, y: HEIGHT / 2 }
export const YOU_RADIUS = 17
/** Strong ties are inside the disc, all others on or around the ring. */
export const DISC_RADIUS = 76
export const RING_RADIUS = 98

export interface Place {
  x: number
  y: number
}

/** One person, or in a large network all of a department whose ties are alike. */
export interface TieDot extends Place {
  radius: number
  strength: TieStrength
  /** The department that the dot stands in, as its label says. */
  department: string
  people: readonly Contact[]
}

/** A department's part of the circle. */
export interface Wedge {
  name: string
  strong: Contact[]
  others: Contact[]
  /** The middle and the width, in radians. */
  bearing: number
  width: number
}

/** Angles in radians, clockwise from the right. Whole tenths: more would only make the page longer. */
export function placeAt(angle: number, radius: number): Place {
  const round = (value: number): number => Math.round(value * 10) / 10
  return { x: round(CENTRE.x + radius * Math.cos(angle)), y: round(CENTRE.y + radius * Math.sin(angle)) }
}
