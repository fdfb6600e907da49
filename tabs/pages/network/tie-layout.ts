import type { Contact } from '../../../shared/follow-ups/schemas.ts'
import { DISC_RADIUS, type Place, RING_RADIUS, type TieDot, type Wedge, YOU_RADIUS } from './tie-geometry.ts'
import { placeLabels, type TieLabel } from './tie-labels.ts'
import { placesFor } from './tie-places.ts'

/** Tried from the largest, until everybody has a place; the first two have room for initials. */
const DOT_RADII = [12, 10, 8, 6, 4.5, 3.4, 2.6, 2, 1.5]
const WITH_INITIALS = 10
const MOST_DEPARTMENTS = 10
/** With more dots the lines would hide them. */
const LINES_UP_TO = 40
/** Of more people nobody could hit, or tell apart, a dot of their own. */
export const SINGLE_UP_TO = 300

export type PlaceMany = (wedges: readonly Wedge[]) => TieDot[]

export interface TiePicture {
  dots: TieDot[]
  labels: TieLabel[]
  showsInitials: boolean
  showsLines: boolean
}

/** What the picture calls those without a department, and the departments beyond the ten largest. */
export interface WedgeNames {
  elsewhere: string
  others: string
}

/**
 * Every department on its own bearing, in the order of names, so that the picture can be learnt: strong
 * ties inside the disc, all others on the ring around it.
 *
 * @param placeMany where there are more people than dots of their own. Few networks are so large: its code comes apart.
 */
export function layOutTies(
  contacts: readonly Contact[],
  names: WedgeNames,
  { initialsUpTo, placeMany }: { initialsUpTo: number; placeMany?: PlaceMany },
): TiePicture {
  const wedges = toWedges(contacts, names)
  const dots = placeMany?.(wedges) ?? placePeople(wedges, contacts.length, initialsUpTo)
  return {
    dots,
    labels: placeLabels(wedges),
    showsInitials: dots.every(({ radius, people }) => radius >= WITH_INITIALS && people.length === 1),
    showsLines: contacts.length <= LINES_UP_TO,
  }
}

function placePeople(wedges: readonly Wedge[], count: number, initialsUpTo: number): TieDot[] {
  let dots: TieDot[] = []
  for (const radius of DOT_RADII) {
    if (count > initialsUpTo && radius >= WITH_INITIALS) continue
    dots = wedges.flatMap((wedge) => placeDots(wedge, radius))
    if (dots.length === count) break
  }
  return dots
}

/** The department that the picture shows a person in. */
export function byDepartment(contacts: readonly Contact[], elsewhere: string): [string, Contact[]][] {
  return [...Map.groupBy(contacts, ({ person }) => person.department ?? elsewhere)].sort(([a], [b]) =>
    a.localeCompare(b),
  )
}

/** One half of the circle is shared out evenly, the other by the number of people. */
function toWedges(contacts: readonly Contact[], { elsewhere, others }: WedgeNames): Wedge[] {
  const departments = mergeSmallest(byDepartment(contacts, elsewhere), others)
  let end = -Math.PI / 2
  const wedges = departments.map(([name, people]): Wedge => {
    const width = Math.PI * (1 / departments.length + people.length / contacts.length)
    const sorted = people.toSorted((a, b) => a.person.name.localeCompare(b.person.name))
    end += width
    return {
      name,
      width,
      bearing: end - width / 2,
      strong: sorted.filter(({ strength }) => strength === 'strong'),
      others: sorted.filter(({ strength }) => strength !== 'strong'),
    }
  })
  // The first department stands at the top, however broad it is.
  const turn = (wedges[0]?.width ?? 0) / 2
  return wedges.map((wedge) => ({ ...wedge, bearing: wedge.bearing - turn }))
}

function mergeSmallest(departments: [string, Contact[]][], others: string): [string, Contact[]][] {
  if (departments.length <= MOST_DEPARTMENTS) return departments
  const bySize = departments.toSorted(([, a], [, b]) => b.length - a.length)
  const shown = new Set(bySize.slice(0, MOST_DEPARTMENTS - 1).map(([name]) => name))
  const rest = departments.filter(([name]) => !shown.has(name)).flatMap(([, people]) => people)
  return [...departments.filter(([name]) => shown.has(name)), [others, rest]]
}

function placeDots({ name, strong, others, bearing, width }: Wedge, dotRadius: number): TieDot[] {
  const inside = { from: DISC_RADIUS - dotRadius - 2, to: YOU_RADIUS + dotRadius + 3 }
  // Large dots stand on the ring; small ones fill the band between the disc and the labels.
  const outside =
    dotRadius > 6
      ? { from: RING_RADIUS, to: RING_RADIUS }
      : { from: DISC_RADIUS + dotRadius + 3, to: 2 * RING_RADIUS - DISC_RADIUS - dotRadius }
  return [
    ...pair(strong, placesFor(strong.length, { bearing, width, dotRadius, ...inside })),
    ...pair(others, placesFor(others.length, { bearing, width, dotRadius, ...outside })),
  ].map(({ contact, ...place }) => ({
    ...place,
    radius: dotRadius,
    strength: contact.strength,
    department: name,
    people: [contact],
  }))
}

const pair = (contacts: readonly Contact[], places: readonly Place[]): (Place & { contact: Contact })[] =>
  places.flatMap((place, index) => {
    const contact = contacts[index]
    return contact === undefined ? [] : [{ contact, ...place }]
  })
