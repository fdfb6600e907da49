import { facet, type FacetKind } from '../../shared/search/document.ts'
import { fold } from '../../shared/search/fold.ts'

export interface FacetValue {
  kind: FacetKind
  /** As the company writes it. */
  value: string
}

interface Counted extends FacetValue {
  count: number
}

/** How many of some people have each value, kept while they change: to ask costs no look at everybody. */
export class FacetCounts {
  readonly #counts = new Map<string, Counted>()
  readonly #byId = new Map<string, readonly Counted[]>()

  /** What somebody has from now on; nothing takes them out. */
  replace(id: string, values: readonly FacetValue[]): void {
    for (const counted of this.#byId.get(id) ?? []) counted.count -= 1
    this.#byId.delete(id)
    if (values.length === 0) return
    const names = new Map(
      values.filter(({ value }) => fold(value) !== '').map((one) => [facet(one.kind, one.value), one]),
    )
    this.#byId.set(
      id,
      [...names].map(([name, { kind, value }]) => this.#count(name, kind, value)),
    )
  }

  /** The values of a kind that somebody has, but for one person; the most frequent first. */
  list(kind: FacetKind, without: string): { value: string; count: number }[] {
    const own = new Set(this.#byId.get(without))
    return [...this.#counts.values()]
      .filter((counted) => counted.kind === kind)
      .map((counted) => ({ value: counted.value, count: counted.count - Number(own.has(counted)) }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value))
  }

  #count(name: string, kind: FacetKind, value: string): Counted {
    const counted = this.#counts.get(name) ?? { kind, value, count: 0 }
    if (counted.count === 0) counted.value = value
    counted.count += 1
    this.#counts.set(name, counted)
    return counted
  }
}
