import { createSearchIndex } from '../../shared/search/create-search-index.ts'
import type { SearchIndex } from '../../shared/search/search-index.ts'
import type { Kind } from './changes.ts'
import { FacetCounts } from './facet-counts.ts'
import type { LoadedGroup } from './group-documents.ts'
import type { LoadedDocument } from './loaded-document.ts'
import type { LoadedPerson } from './person-documents.ts'
import { mergeSnapshots, type Snapshot } from './snapshot.ts'

export interface TenantIndexes {
  people: SearchIndex
  groups: SearchIndex
  /** How many belong to each group who are here. */
  groupSizes: ReadonlyMap<string, number>
  events: SearchIndex
  /** What mentors can be filtered by. */
  mentors: FacetCounts
}

export interface Thing {
  kind: Kind
  id: string
}

/** The indexes of one tenant, with what they have seen of the database. */
export class TenantSearch implements TenantIndexes {
  readonly people = createSearchIndex()
  readonly groups = createSearchIndex()
  readonly groupSizes = new Map<string, number>()
  readonly events = createSearchIndex()
  readonly mentors = new FacetCounts()
  /** Changes of transactions that had ended then are in the indexes. */
  seen: Snapshot
  /** The database's time of that, in milliseconds. */
  seenAt: number
  /** Something reads many documents anew; only one thing does at a time. */
  isRenewing = false
  readonly #reloads = new Map<string, Thing & { at: number }>()
  #nextReload = Infinity
  #turn: Promise<void> = Promise.resolve()

  constructor(look: { snapshot: Snapshot; at: number }) {
    this.seen = look.snapshot
    this.seenAt = look.at
  }

  get size(): number {
    return this.people.size + this.groups.size + this.events.size
  }

  /** The largest share of an index that lies waste, of those with so many bytes. */
  wasteAbove(bytes: number): number {
    const large = [this.people, this.groups, this.events].filter((index) => index.bytes > bytes)
    return Math.max(0, ...large.map((index) => index.waste))
  }

  saw(look: { snapshot: Snapshot; at: number }): void {
    this.seen = mergeSnapshots(this.seen, look.snapshot)
    this.seenAt = Math.max(this.seenAt, look.at)
  }

  /** What time alone has changed: somebody's last day has come, an event has ended. */
  due(now: Date): Thing[] {
    if (now.getTime() < this.#nextReload) return []
    return [...this.#reloads.values()].filter(({ at }) => at <= now.getTime())
  }

  /** Takes in what was loaded of a kind; an id without a document is no more. */
  replace(kind: Kind, ids: readonly string[], loaded: readonly LoadedDocument[]): void {
    const index = this.#indexOf(kind)
    const missing = new Set(ids)
    for (const { document, reloadAt } of loaded) {
      missing.delete(document.id)
      index.put(document)
      this.#remember({ kind, id: document.id }, reloadAt)
    }
    for (const id of missing) {
      index.remove(id)
      this.#remember({ kind, id }, null)
    }
    this.#nextReload = Infinity
    for (const { at } of this.#reloads.values()) this.#nextReload = Math.min(this.#nextReload, at)
  }

  replacePeople(ids: readonly string[], loaded: readonly LoadedPerson[]): void {
    this.replace('person', ids, loaded)
    for (const id of ids) this.mentors.replace(id, [])
    for (const { document, filters } of loaded) this.mentors.replace(document.id, filters)
  }

  replaceGroups(ids: readonly string[], loaded: readonly LoadedGroup[]): void {
    this.replace('group', ids, loaded)
    for (const id of ids) this.groupSizes.delete(id)
    for (const { document, members } of loaded) this.groupSizes.set(document.id, members)
  }

  /**
   * One after the other: what is loaded later is newer, so no document is overwritten by an older
   * reading of itself. Whoever waits here waits for somebody who has a transaction already, never
   * for one who needs another: the embedded database has only one at a time.
   */
  async inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(work)
    this.#turn = result.then(
      () => {},
      () => {},
    )
    return await result
  }

  #remember(thing: Thing, at: Date | null): void {
    const key = `${thing.kind} ${thing.id}`
    if (at === null) this.#reloads.delete(key)
    else this.#reloads.set(key, { ...thing, at: at.getTime() })
  }

  #indexOf(kind: Kind): SearchIndex {
    return { person: this.people, group: this.groups, event: this.events }[kind]
  }
}
