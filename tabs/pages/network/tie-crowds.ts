import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import type { TieStrength } from '../../../shared/people/schemas.ts'
import { DISC_RADIUS, placeAt, RING_RADIUS, type TieDot, type Wedge, YOU_RADIUS } from './tie-geometry.ts'

const ON_RING: readonly TieStrength[] = ['warm', 'going-quiet', 'new']
/** Between two dots, and between a dot and what bounds it. */
const GAP = 3
/** What can be seen and pressed. */
const SMALLEST = 3

/** Dots side by side on one arc of a wedge. */
interface Arc {
  wedge: Wedge
  /** From the middle of the picture to the dots' middles. */
  distance: number
  largest: number
  crowds: { strength: TieStrength; people: readonly Contact[] }[]
}

/** A dot for each strength in each department; its area is the number of people, on one scale for all. */
export function placeCrowds(wedges: readonly Wedge[]): TieDot[] {
  const arcs = wedges.flatMap(toArcs).filter(({ crowds }) => crowds.length > 0)
  const scale = Math.min(...arcs.map(scaleFor))
  return arcs.flatMap((arc) => placeArc(arc, scale))
}

function toArcs(wedge: Wedge): Arc[] {
  const inside = (DISC_RADIUS - YOU_RADIUS) / 2
  const crowds = ON_RING.map((strength) => ({
    strength,
    people: wedge.others.filter((contact) => contact.strength === strength),
  }))
  return [
    {
      wedge,
      distance: YOU_RADIUS + inside,
      largest: inside - GAP,
      crowds: wedge.strong.length === 0 ? [] : [{ strength: 'strong', people: wedge.strong }],
    },
    {
      wedge,
      distance: RING_RADIUS,
      largest: RING_RADIUS - DISC_RADIUS - GAP,
      crowds: crowds.filter(({ people }) => people.length > 0),
    },
  ]
}

/** The radius of one person's dot, so large that those of the arc just fit. */
function scaleFor({ wedge, distance, largest, crowds }: Arc): number {
  const radii = crowds.map(({ people }) => Math.sqrt(people.length))
  const room = wedge.width * distance - GAP * crowds.length
  const across = radii.reduce((sum, radius) => sum + 2 * radius, 0)
  return Math.min(room / across, largest / Math.max(...radii))
}

function placeArc({ wedge, distance, crowds }: Arc, scale: number): TieDot[] {
  const dots = crowds.map((crowd) => ({
    ...crowd,
    radius: Math.round(10 * Math.max(SMALLEST, scale * Math.sqrt(crowd.people.length))) / 10,
  }))
  const across = dots.reduce((sum, { radius }) => sum + 2 * radius + GAP, -GAP)
  let along = -across / 2
  return dots.map(({ radius, ...crowd }) => {
    const middle = along + radius
    along += 2 * radius + GAP
    return { ...crowd, radius, department: wedge.name, ...placeAt(wedge.bearing + middle / distance, distance) }
  })
}
