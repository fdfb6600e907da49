import type { Figure } from '../figure.ts'

/** Figures that are measured together, and can be alone: `--only year.500` runs every part with these words in its name. */
export interface Part {
  name: string
  measure: () => Iterable<Figure> | AsyncIterable<Figure>
}

export function part(name: string, measure: (name: string) => Iterable<Figure> | AsyncIterable<Figure>): Part {
  return { name, measure: () => measure(name) }
}

/** @throws RangeError where no part is called so, naming those there are. */
export function selectParts(parts: readonly Part[], only: string | undefined): Part[] {
  const selected = parts.filter(({ name }) => only === undefined || `.${name}.`.includes(`.${only}.`))
  if (selected.length > 0) return selected
  throw new RangeError(`No such part; there are ${parts.map(({ name }) => name).join(', ')}`)
}
