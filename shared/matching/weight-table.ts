/** What a weight is without a programme's own value, and the bounds within which the desk may tune it. */
export interface WeightBounds {
  usual: number
  from: number
  to: number
}

export type WeightTable<Name extends string> = Readonly<Record<Name, WeightBounds>>

/** A value that the table does not allow, and the nearest one that was taken instead. */
export interface BoundedWeight<Name extends string> {
  kind: 'weight-out-of-bounds'
  weight: Name
  wanted: number
  used: number
}

/** The table with a programme's own values, in whole points. */
export function settleTable<Name extends string>(
  table: WeightTable<Name>,
  own: Partial<Record<Name, number>>,
): { weights: Record<Name, number>; notes: BoundedWeight<Name>[] } {
  const notes: BoundedWeight<Name>[] = []
  const names = Object.keys(table) as Name[]
  const entries = names.map((name): [Name, number] => {
    const wanted = own[name] ?? table[name].usual
    const used = nearest(wanted, table[name])
    if (used !== wanted) notes.push({ kind: 'weight-out-of-bounds', weight: name, wanted, used })
    return [name, used]
  })
  return { weights: Object.fromEntries(entries) as Record<Name, number>, notes }
}

function nearest(wanted: number, { usual, from, to }: WeightBounds): number {
  return Number.isNaN(wanted) ? usual : Math.min(to, Math.max(from, Math.round(wanted)))
}
