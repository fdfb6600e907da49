import { placeAt, type Place } from './tie-geometry.ts'

interface Band {
  /** The middle of the wedge and its width, in radians. */
  bearing: number
  width: number
  dotRadius: number
  /** Distances from the middle, of the first arc that is filled and of the last one. */
  from: number
  to: number
}

/** Between two dots of one picture. */
const GAP = 2

/** Up to `count` places side by side on arcs of a wedge; fewer where the band is full. */
export function placesFor(count: number, { bearing, width, dotRadius, from, to }: Band): Place[] {
  const pitch = 2 * dotRadius + GAP * Math.min(1, dotRadius / 4)
  const arcs = Math.floor(Math.abs(to - from) / pitch) + 1
  const inward = to < from ? -1 : 1
  const places: Place[] = []
  for (let arc = 0; arc < arcs && places.length < count; arc++) {
    const radius = from + inward * arc * pitch
    const room = Math.floor((radius * width) / pitch)
    const here = Math.min(room, count - places.length)
    for (let place = 0; place < here; place++) {
      places.push(placeAt(bearing + ((place - (here - 1) / 2) * pitch) / radius, radius))
    }
  }
  return places
}
