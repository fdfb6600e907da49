import { CENTRE, HEIGHT, placeAt } from './tie-geometry.ts'

export interface TieLabel {
  name: string
  /** The name, parted where it is long. */
  lines: string[]
  x: number
  /** The base line of the first line. */
  y: number
  anchor: 'start' | 'middle' | 'end'
}

export const LINE_HEIGHT = 15
const LABEL_RADIUS = 125
/** From the middle to the words over and under the ring. */
const OVER_RING = 113
/** Words share a line up to here; one word alone may be as long as `WORD_LENGTH`. */
const LINE_LENGTH = 10
const WORD_LENGTH = 13
const TOP = 8
const BOTTOM = HEIGHT - 6
const BETWEEN = 4
/** So near to straight up or down, as a cosine, that the label stands over or under the ring. */
const UPRIGHT = 0.16

/** Every department's name outside the ring at its bearing, none over another. */
export function placeLabels(wedges: readonly { name: string; bearing: number }[]): TieLabel[] {
  const labels = wedges.map(({ name, bearing }) => labelAt(name, bearing))
  for (const anchor of ['start', 'end'] as const) {
    const upright = labels.filter((label) => label.anchor === 'middle')
    const side = labels.filter((label) => label.anchor === anchor)
    keepApart([...upright, ...side].toSorted((a, b) => a.y - b.y || a.name.localeCompare(b.name)))
  }
  return labels.map((label) => ({ ...label, x: label.anchor === 'middle' ? label.x : besideRing(label) }))
}

function labelAt(name: string, bearing: number): TieLabel {
  const lines = part(name)
  const side = Math.cos(bearing)
  const anchor = Math.abs(side) < UPRIGHT ? 'middle' : side > 0 ? 'start' : 'end'
  const { x, y } = placeAt(bearing, LABEL_RADIUS)
  const extra = (lines.length - 1) * LINE_HEIGHT
  if (anchor !== 'middle') return { name, lines, anchor, x, y: y + 5 - extra / 2 }
  return { name, lines, anchor, x, y: y < CENTRE.y ? CENTRE.y - OVER_RING - extra : CENTRE.y + OVER_RING + 12 }
}

/** Moves what would lie over its neighbour: down from the top, then up from the bottom. */
function keepApart(labels: readonly TieLabel[]): void {
  let free = TOP
  for (const label of labels) {
    label.y = Math.max(label.y, free)
    free = label.y + height(label) + BETWEEN
  }
  let floor = BOTTOM
  for (const label of labels.toReversed()) {
    label.y = Math.min(label.y, floor - height(label) + LINE_HEIGHT)
    floor = label.y - LINE_HEIGHT - BETWEEN
  }
}

const height = ({ lines }: TieLabel): number => lines.length * LINE_HEIGHT

/** A label that was moved still keeps clear of the ring. */
function besideRing({ y, anchor, lines }: TieLabel): number {
  const middle = y + ((lines.length - 1) * LINE_HEIGHT) / 2 - 5
  const offset = Math.sqrt(Math.max(0, LABEL_RADIUS ** 2 - (middle - CENTRE.y) ** 2))
  return Math.round(CENTRE.x + (anchor === 'start' ? offset : -offset))
}

/** At spaces, and inside a word only where it is too long for one. */
function part(name: string): string[] {
  const lines: string[] = []
  for (const word of name.split(/\s+/).flatMap(cut)) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`) <= LINE_LENGTH) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

function cut(word: string): string[] {
  const pieces = ['']
  for (const letter of word) {
    const last = pieces.at(-1) ?? ''
    if (widthOf(last + letter) > WORD_LENGTH) pieces.push(letter)
    else pieces[pieces.length - 1] = last + letter
  }
  return pieces
}

/** In letters of the Latin script; a Chinese, Japanese or Korean one takes the place of two. */
function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + ((letter.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0)
}
