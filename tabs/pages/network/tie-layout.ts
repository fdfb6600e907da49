import type { Contact } from '../../../shared/follow-ups/schemas.ts'

export interface TieDot {
  contact: Contact
  x: number
  y: number
}

export interface TieLabel {
  name: string
  /** The name, parted in two where it is long. */
  lines: string[]
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
}

export const CENTRE = { x: 190, y: 145 }
export const DISC_RADIUS = 70
export const RING_RADIUS = 94
const LABEL_RADIUS = 116
const DOT_SPACING = 26

/**
 * Places every department on its own bearing, in the order of names, so that the picture can be
 * learnt: strong ties inside the disc, all others on the ring.
 */
export function layOutTies(contacts: readonly Contact[], elsewhere: string): { dots: TieDot[]; labels: TieLabel[] } {
  const byDepartment = Map.groupBy(contacts, ({ person }) => person.department ?? elsewhere)
  const names = [...byDepartment.keys()].sort((a, b) => a.localeCompare(b))
  const step = (2 * Math.PI) / names.length
  const dots: TieDot[] = []
  const labels: TieLabel[] = []
  names.forEach((name, index) => {
    const bearing = index * step - Math.PI / 2
    labels.push(labelAt(name, bearing))
    const people = (byDepartment.get(name) ?? []).toSorted((a, b) => a.person.name.localeCompare(b.person.name))
    const strong = people.filter(({ strength }) => strength === 'strong')
    const others = people.filter(({ strength }) => strength !== 'strong')
    dots.push(...spread(strong, bearing, step, 56, -DOT_SPACING), ...spread(others, bearing, step, RING_RADIUS, 0))
  })
  return { dots, labels }
}

/** Side by side on an arc; who does not fit goes to the next arc, `inward` pixels away. */
function spread(people: readonly Contact[], bearing: number, width: number, radius: number, inward: number): TieDot[] {
  const perArc = Math.max(1, Math.floor((radius * width) / DOT_SPACING))
  const isTight = inward === 0 && people.length > perArc
  const gap = isTight ? width / people.length : DOT_SPACING / radius
  return people.map((contact, index) => {
    const arc = isTight ? 0 : Math.floor(index / perArc)
    const onArc = isTight ? people.length : Math.min(perArc, people.length - arc * perArc)
    const place = isTight ? index : index % perArc
    const angle = bearing + (place - (onArc - 1) / 2) * gap
    return { contact, ...at(angle, Math.max(30, radius + arc * inward)) }
  })
}

function labelAt(name: string, bearing: number): TieLabel {
  const side = Math.cos(bearing)
  const anchor = Math.abs(side) < 0.25 ? 'middle' : side > 0 ? 'start' : 'end'
  return { name, anchor, lines: part(name), ...at(bearing, LABEL_RADIUS) }
}

function at(angle: number, radius: number): { x: number; y: number } {
  return { x: CENTRE.x + radius * Math.cos(angle), y: CENTRE.y + radius * Math.sin(angle) }
}

const LONG_LABEL = 12

function part(name: string): string[] {
  const middle = name.lastIndexOf(' ')
  return name.length < LONG_LABEL || middle < 0 ? [name] : [name.slice(0, middle), name.slice(middle + 1)]
}
